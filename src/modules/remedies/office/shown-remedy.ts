import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { RemedyWarning } from '../domain/remedy-warnings.ts'
import type { RequestInBrief } from '../domain/request-in-brief.ts'
import type { ChainedRemedy } from '../queries/remedy-by-id.ts'

/** A case with all its page shows. */
export type ShownRemedy = ChainedRemedy & {
  /** The request it is about, where this person may see it. */
  readonly request: RequestInBrief | null
  readonly warnings: readonly RemedyWarning[]
  readonly calendar: WorkCalendar
  readonly today: Day
  readonly actor: Staff
}
