import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { barToItemStep } from '../domain/bar-to-item-step.ts'
import type { ItemRefusal } from '../domain/item-refusal.ts'
import type { ItemChange, ItemRule } from '../domain/item-rule.ts'
import type { ItemStep } from '../domain/item-steps.table.ts'
import { stageLabel, type Item } from '../domain/item.ts'
import type { ItemNeeds } from './item-needs.ts'
import { showItem } from './show-item.ts'

/** The item a step is about, and the version of it the person had before their eyes. */
export type ItemStepOn = { readonly itemId: number; readonly version: number }

type Step<Input> = { readonly on: ItemStepOn; readonly step: ItemStep; readonly rule: ItemRule<Input> }

/**
 * Takes one step of an item: finds and locks it, asks whether this person may, and may now, changes it by the step's rule
 * and, where that publishes or withdraws it, what citizens find. Of two people who act at once the second is told.
 */
export async function takeItemStep<Input>(
  needs: ItemNeeds,
  actor: Staff,
  { on, step, rule }: Step<Input>,
  input: Input,
): Promise<Outcome<Acted<Item>, ItemRefusal>> {
  const item = await needs.records.lockItem(on.itemId)
  if (item === undefined) return refuse('no-such-item')
  const bar = barToItemStep(step, item, { actor, practice: needs.context.practice })
  if (bar !== undefined) return refuse(bar)
  if (item.version !== on.version) return refuse('changed-meanwhile')
  const change = rule(item, input, { ...needs.context, actor })
  if (!change.ok) return change
  const after = await keepChange(needs, item, change.value)
  return done({ value: after, deeds: [deedOf(step, after)] })
}

async function keepChange(needs: ItemNeeds, item: Item, change: ItemChange): Promise<Item> {
  const after = await needs.records.change(item, change)
  if (change.publish === true) return showItem({ ...needs, now: needs.context.now }, after)
  if (after.stage === 'withdrawn') {
    await needs.records.hide(after)
    await needs.tell({ is: 'hidden', id: after.id })
  }
  return after
}

function deedOf(step: ItemStep, item: Item) {
  return {
    organId: item.organId,
    action: `item.${step}`,
    subject: { kind: 'item', id: String(item.id) },
    detail: { title: item.working.title, stage: stageLabel(item.stage) },
  }
}
