import { mayDo, type Staff } from '../../../kernel/actor.ts'
import type { CaseFile } from './case-file.ts'
import type { Refusal } from './refusals.zh.ts'
import { stepRow, steps, type Step } from './steps.table.ts'

/** Why this person may not take that step on this case now; undefined where they may. */
export function barTo(step: Step, file: CaseFile, actor: Staff): Refusal | undefined {
  const row = stepRow(step)
  if (!mayDo(actor, row.may, file.request.organId)) return 'not-permitted'
  if (!maySee(file, actor)) return 'restricted'
  return row.from.includes(file.state.stage) ? undefined : 'not-at-this-stage'
}

/** The steps this person may take on this case now, in the table's order. */
export function stepsFor(file: CaseFile, actor: Staff): readonly Step[] {
  return steps.map((step) => step.key).filter((step) => barTo(step, file, actor) === undefined)
}

/** A restricted case is for whoever handles it and for those who may see restricted ones. */
export function maySee({ request, state }: Pick<CaseFile, 'request' | 'state'>, actor: Staff): boolean {
  if (actor.organId !== request.organId) return false
  return !state.restricted || state.assignee.accountId === actor.accountId || actor.permissions.has('see-restricted')
}
