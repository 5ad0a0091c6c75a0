import { mayDo, type Staff } from '../../../kernel/actor.ts'
import type { ItemRefusal } from './item-refusal.ts'
import { itemSteps, type ItemStep } from './item-steps.table.ts'
import type { Item } from './item.ts'
import { reviewAwaited, tookPart, type ReviewStep } from './review-practice.ts'

/** Why this person may not take that step on this item now; undefined where they may. */
export function barToItemStep(
  step: ItemStep,
  item: Item,
  { actor, practice }: { readonly actor: Staff; readonly practice: readonly ReviewStep[] },
): ItemRefusal | undefined {
  const row = itemSteps.find(({ key }) => key === step)
  if (row === undefined || actor.organId !== item.organId) return 'no-such-item'
  if (!row.from.some((stage) => stage === item.stage)) return 'not-at-this-stage'
  const may = row.may ?? reviewAwaited(item, practice)?.may
  if (may === undefined || !mayDo(actor, may, item.organId)) return 'not-permitted'
  return row.may === null && tookPart(item, actor.accountId) ? 'took-part' : undefined
}

/** The steps this person may take on this item now, in the table's order. */
export function itemStepsFor(
  item: Item,
  who: { readonly actor: Staff; readonly practice: readonly ReviewStep[] },
): readonly ItemStep[] {
  return itemSteps.map(({ key }) => key).filter((step) => barToItemStep(step, item, who) === undefined)
}
