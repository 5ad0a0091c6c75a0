import type { Day } from '../../../kernel/day.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'

/** What remedies have to know of a request. */
export type RequestInBrief = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly applicantName: string
  /** What was decided; null while nothing is. */
  readonly decided: { readonly on: Day; readonly choice: OutcomeChoice; readonly inWords: string } | null
  readonly reopenedOn: Day | null
  /** Whether it is finished, so that it can be handled once more. */
  readonly mayReopen: boolean
}
