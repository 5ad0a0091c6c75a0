import type { Program } from '../../../kernel/actor.ts'
import { dayInChina } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { addPublished, type Arrival } from '../data/add-published.ts'
import { itemRecords } from '../data/item-records.ts'
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
    const arrivals = []
    for (const item of items)
      arrivals.push({
        item,
        indexNumber: item.indexNumber ?? (await takeIndexNumber(transaction, move, dayInChina(item.publishedAt))),
        places: placesOf(item.draft, move.columns, move.sitesAbove),
      })
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

async function takeIndexNumber(transaction: DatabaseTransaction, { organId, indexCode }: MoveIn, on: string) {
  const month = on.slice(0, 7).replace('-', '')
  const serial = await itemRecords(transaction, { kind: 'program', name: '' }).takeNumber(organId, `index ${month}`)
  return `${indexCode}/${month}-${String(serial).padStart(5, '0')}`
}
