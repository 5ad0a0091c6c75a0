import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { OpinionAnswer } from '../request-event.ts'
import type { StepRule } from '../step-rule.ts'

type Opinion = {
  readonly consultationId: string
  readonly on: Day
  readonly answer: OpinionAnswer
  readonly reasons: string
}

/** What the asked party says (条例 第三十二条). */
export const hearOpinion: StepRule<Opinion> = ({ state }, opinion, { today }) => {
  const asked = state.consultations.find((one) => one.id === opinion.consultationId)
  if (asked === undefined) return refuse('no-such-consultation')
  if (asked.answeredOn !== null) return refuse('consultation-answered')
  if (opinion.on > today) return refuse('day-in-future')
  if (opinion.on < asked.sentOn) return refuse('day-before-notice')
  return done([{ kind: 'consultation-answered', ...opinion }])
}

/** The party has the letter: its fifteen working days begin (条例 第三十二条). */
export const consultationReceived: StepRule<{ readonly consultationId: string; readonly on: Day }> = (
  { state },
  { consultationId, on },
  { today },
) => {
  const asked = state.consultations.find((one) => one.id === consultationId)
  if (asked === undefined) return refuse('no-such-consultation')
  if (asked.answeredOn !== null) return refuse('consultation-answered')
  if (on > today) return refuse('day-in-future')
  if (on < asked.sentOn) return refuse('day-before-notice')
  return done([{ kind: 'consultation-received', consultationId, on }])
}
