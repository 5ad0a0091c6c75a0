import type { Program } from '../../../kernel/actor.ts'
import { dayInChina } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { addPublished, takeNumbers, type Arrival } from '../data/add-published.ts'
import type { PublishedBefore } from '../domain/published-before.ts'
import type { ShownItem } from '../domain/shown-item.ts'
import { placesOf, type PlaceableColumn } from '../domain/places-of.ts'

export type MoveIn = {
  readonly organId: string
  /** What the organ's index numbers begin with. */
  readonly indexCode: string
  readonly columns: readonly PlaceableColumn[]
  readonly sitesAbove: ReadonlySet<string>
  readonly items: readonly PublishedBefore[]
  /** Told within the transaction of what citizens may read now. */
  readonly tell: (transaction: DatabaseTransaction, items: readonly ShownItem[]) => Promise<void>
}

/** Takes in many items of an organ that were public before, in one transaction; gives their ids. They are not reviewed again. */
export async function moveIn(database: Database, by: Program, move: MoveIn) {
  const { organId, items } = move
  const moved = await act<readonly number[], never>(database, by, async (transaction) => {
    const numbers = await indexNumbers(transaction, move)
    const arrivals = items.map((item, at) => ({
      item,
      indexNumber: numbers[at] ?? '',
      places: placesOf(item.draft, move.columns, move.sitesAbove),
    }))
    const ids = await addPublished(transaction, { organId, by: by.name }, arrivals)
    await move.tell(
      transaction,
      arrivals.map((arrival, at) => shownItem(arrival, { organId, id: ids[at] ?? 0 })),
    )
    const subject = { kind: 'organ', id: organId }
    return done({ value: ids, deeds: [{ organId, action: 'item.move-in', subject, detail: { count: ids.length } }] })
  })
  if (!moved.ok) throw new Error('moving in is never refused')
  return moved.value
}

function shownItem({ item, indexNumber, places }: Arrival, of: Pick<ShownItem, 'id' | 'organId'>): ShownItem {
  return { ...of, kind: item.kind, edition: item.draft, indexNumber, publishedAt: item.publishedAt, places }
}

/** The index numbers of the items: those they have, else the next ones of their months, taken for all items at once. */
async function indexNumbers(transaction: DatabaseTransaction, { organId, indexCode, items }: MoveIn) {
  const wanting = items.filter(({ indexNumber }) => indexNumber === undefined).map(monthOf)
  const next = await takeNumbers(transaction, organId, wanting)
  return items.map((item) => {
    if (item.indexNumber !== undefined) return item.indexNumber
    const month = monthOf(item)
    const serial = next.get(month) ?? 0
    next.set(month, serial + 1)
    return `${indexCode}/${month}-${String(serial).padStart(5, '0')}`
  })
}

const monthOf = ({ publishedAt }: PublishedBefore) => dayInChina(publishedAt).slice(0, 7).replace('-', '')
