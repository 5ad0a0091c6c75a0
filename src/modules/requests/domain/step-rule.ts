import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { CaseFile } from './case-file.ts'
import type { Refusal } from './refusals.zh.ts'
import type { RequestEvent } from './request-event.ts'

/** What a rule needs to know besides the case. */
export type StepContext = {
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly actor: Staff
  readonly decisionSteps: readonly ('review' | 'approve')[]
}

export type StepResult = Outcome<readonly RequestEvent[], Refusal>

/**
 * One verb of handling a request, pure: the events it adds, or why not. Permission, stage and version were checked
 * before (take-step.ts).
 */
export type StepRule<Input> = (file: CaseFile, input: Input, context: StepContext) => StepResult

/** A verb that an applicant may take themselves on the portal as well: it does not ask who acts. */
export type ApplicantRule<Input> = (
  file: CaseFile,
  input: Input,
  context: Pick<StepContext, 'today' | 'calendar'>,
) => StepResult
