import type { Staff } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { StepOn } from '../domain/step-on.ts'
import type { StepContext, StepRule } from '../domain/step-rule.ts'
import type { Step } from '../domain/steps.table.ts'
import { takenOver } from '../domain/taken-over.ts'
import { admitToStep, deedOf } from './admit-to-step.ts'

export type StepNeeds = {
  readonly context: Omit<StepContext, 'actor'>
  /** The case of the actor's organ, locked. */
  lockCase(requestId: string): Promise<CaseFile | undefined>
  addEvents(file: CaseFile, events: readonly RequestEvent[]): Promise<CaseFile>
}

/**
 * Takes one step of a case: finds and locks it, asks whether this person may, and may now, computes the events by the
 * step's rule and keeps them. Of two people who act at once the second is told that the case has changed.
 */
export async function takeStep<Input>(
  needs: StepNeeds,
  actor: Staff,
  { on, step, rule }: { readonly on: StepOn; readonly step: Step; readonly rule: StepRule<Input> },
  input: Input,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const admitted = admitToStep(await needs.lockCase(on.requestId), actor, { step, on })
  if (!admitted.ok) return admitted
  const file = admitted.value
  const context = { ...needs.context, actor }
  const events = rule(file, input, context)
  if (!events.ok) return events
  const after = await needs.addEvents(file, [...takenOver(file, step, context), ...events.value])
  return done({ value: after, deeds: [deedOf(step, after)] })
}
