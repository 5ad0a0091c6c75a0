import type { CaseFile } from './case-file.ts'
import type { RequestEvent } from './request-event.ts'
import type { StepContext } from './step-rule.ts'
import type { Step } from './steps.table.ts'

/** Steps by which somebody takes a case in hand; whoever only registers, notes or signs does not. */
const handling: readonly Step[] = [
  'ask-for-correction',
  'consult',
  'record-search',
  'ask-for-extension',
  'ask-for-reasons',
  'notify-fee',
  'propose-decision',
]

/** A case that was given to nobody is from then on in the hands of whoever first handles it. */
export function takenOver(
  { state }: Pick<CaseFile, 'state'>,
  step: Step,
  { actor, today }: Pick<StepContext, 'actor' | 'today'>,
): readonly RequestEvent[] {
  const { accountId, unitId } = state.assignee
  if (accountId !== null || unitId !== null || !handling.includes(step)) return []
  const to = { unitId: null, unitName: null, accountId: actor.accountId, accountName: actor.name, internalDueOn: null }
  return [{ kind: 'assigned', on: today, ...to, note: '未经交办，由首先办理的人员承办。' }]
}
