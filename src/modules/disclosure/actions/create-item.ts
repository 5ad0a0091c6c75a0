import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { ItemRefusal } from '../domain/item-refusal.ts'
import { judgeWriting, type Writing } from '../domain/steps/write.ts'
import type { ItemNeeds } from './item-needs.ts'

/** Begins an item as a draft of the person's organ; gives its id. */
export async function createItem(
  { records, context }: Pick<ItemNeeds, 'records' | 'context'>,
  actor: Staff,
  writing: Writing,
): Promise<Outcome<Acted<number>, ItemRefusal>> {
  if (!mayDo(actor, 'write-items', actor.organId)) return refuse('not-permitted')
  const judged = judgeWriting(writing, { ...context, actor })
  if (!judged.ok) return judged
  const { draft } = judged.value
  const id = await records.addItem({
    organId: actor.organId,
    writing: judged.value,
    dueOn: context.dueOnOf(draft.metadata),
  })
  const subject = { kind: 'item', id: String(id) }
  return done({
    value: id,
    deeds: [{ organId: actor.organId, action: 'item.create', subject, detail: { title: draft.title } }],
  })
}
