import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Deed } from '../../audit/public.ts'
import { barTo } from '../domain/bar-to-step.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { stageLabel } from '../domain/lifecycle.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { Step } from '../domain/steps.table.ts'
import type { StepOn } from '../domain/step-on.ts'

/** A locked case this person may take that step on, as they had it before their eyes. */
export function admitToStep(
  file: CaseFile | undefined,
  actor: Staff,
  { step, on }: { readonly step: Step; readonly on: StepOn },
): Outcome<CaseFile, Refusal> {
  if (file === undefined) return refuse('no-such-request')
  const bar = barTo(step, file, actor)
  if (bar !== undefined) return refuse(bar)
  return file.version === on.version ? done(file) : refuse('changed-meanwhile')
}

/** What the audit keeps of a step: which case, and where it stands afterwards. */
export function deedOf(step: Step, { request, state }: CaseFile, more?: Deed['detail']): Deed {
  return {
    organId: request.organId,
    action: `request.${step}`,
    subject: { kind: 'request', id: request.id },
    detail: { number: request.number, stage: stageLabel[state.stage], ...more },
  }
}
