import type { Program } from '../../../kernel/actor.ts'
import { done } from '../../../kernel/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { addKeptBack, type KeptBack } from '../data/add-kept-back.ts'

/** Takes in what an organ made before and does not publish, to be looked at again on its day (条例 第十八条); gives its id. */
export async function keepBack(database: Database, by: Program, organId: string, item: KeptBack): Promise<number> {
  const kept = await act<number, never>(database, by, async (transaction) => {
    const id = await addKeptBack(transaction, { organId, by: by.name }, item)
    const subject = { kind: 'item', id: String(id) }
    return done({ value: id, deeds: [{ organId, action: 'item.move-in', subject, detail: { count: 1 } }] })
  })
  if (!kept.ok) throw new Error('keeping back is never refused')
  return kept.value
}
