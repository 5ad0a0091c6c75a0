import type { Program } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { itemRecords } from '../data/item-records.ts'
import type { Item } from '../domain/item.ts'
import { scheduledUntil } from '../queries/scheduled-until.ts'
import type { ItemNeeds, ToldItem } from './item-needs.ts'
import { showItem } from './show-item.ts'

type Needs = {
  readonly database: Database
  now(): Date
  tell(transaction: DatabaseTransaction, told: ToldItem): Promise<void>
}

type By = {
  readonly by: Program
  readonly read: (organId: string) => Promise<Pick<ItemNeeds, 'columns' | 'sitesAbove' | 'indexCode'>>
}

/** Publishes every scheduled item whose hour has come, each in its own transaction; gives how many there were. */
export async function publishDue(needs: Needs, { by, read }: By): Promise<number> {
  let published = 0
  for (const { id, organId } of await scheduledUntil(needs.database, needs.now())) {
    const around = await read(organId)
    const outcome = await act(needs.database, by, async (transaction) => {
      const records = itemRecords(transaction, by)
      const item = await records.lockItem(id)
      if (item === undefined || !isDue(item, needs.now())) return refuse('not-at-this-stage' as const)
      const after = await records.change(item, { entries: [{ step: 'publish', detail: {} }] })
      const tell: ItemNeeds['tell'] = (told) => needs.tell(transaction, told)
      const shown = await showItem({ ...around, records, tell, now: needs.now() }, after)
      const detail = { title: shown.working.title }
      const subject = { kind: 'item', id: String(id) }
      return done({ value: id, deeds: [{ organId, action: 'item.publish', subject, detail }] })
    })
    if (outcome.ok) published += 1
  }
  return published
}

/** Somebody may have taken it back, or published it, since it was looked for. */
function isDue({ stage, publishAt }: Item, now: Date): boolean {
  return stage === 'scheduled' && publishAt !== null && publishAt <= now
}
