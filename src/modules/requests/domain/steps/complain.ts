import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ApplicantRule, StepRule } from '../step-rule.ts'

/** The applicant complains that no reply came, or of how the request is handled (条例 第四十七条、第五十一条). */
export const complain: ApplicantRule<{ readonly on: Day; readonly text: string }> = (_file, { on, text }, { today }) =>
  on > today ? refuse('day-in-future') : done([{ kind: 'complained', on, text }])

export const answerComplaint: StepRule<{ readonly text: string }> = ({ state }, { text }, { today }) =>
  state.complaints.some((one) => one.answeredOn === null)
    ? done([{ kind: 'complaint-answered', on: today, text }])
    : refuse('no-complaint')
