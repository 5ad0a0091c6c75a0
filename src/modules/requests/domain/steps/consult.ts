import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { firstDayOf } from '../first-day.ts'
import type { ConsultedParty } from '../request-event.ts'
import type { StepRule } from '../step-rule.ts'

export type ConsultationLetter = {
  readonly consultationId: string
  readonly on: Day
  readonly with: ConsultedParty
  readonly party: string
  readonly matter: string
  readonly letterId: string | null
}

/** A letter asks a third party (条例 第三十二条) or another organ (第三十四条); the time it takes is not counted (第三十三条第三款). */
export const consult: StepRule<ConsultationLetter> = (file, letter, { today }) => {
  if (letter.on > today) return refuse('day-in-future')
  if (letter.on < firstDayOf(file)) return refuse('day-before-receipt')
  return done([{ kind: 'consultation-sent', ...letter }])
}
