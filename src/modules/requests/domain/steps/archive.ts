import { dayInChinese, findDay, type Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { CaseState } from '../case-state.ts'
import { countsFromSending } from '../delivery-ways.table.ts'
import type { StepRule } from '../step-rule.ts'

type Archiving = {
  /** Where the paper lies; empty where there is none. */
  readonly boxNumber: string
  /** Whole years after the year of the reply; settled by the organ. */
  readonly retentionYears: number
}

/** Closes the file for good: nothing is added to it any more, and its days of keeping begin (条例 第四十五条). */
export const archive: StepRule<Archiving> = ({ state }, { boxNumber, retentionYears }, { today }) => {
  if (!isDelivered(state)) return refuse('not-delivered-yet')
  if (state.complaints.some(({ answeredOn }) => answeredOn === null)) return refuse('complaint-unanswered')
  const ended = state.repliedOn ?? state.decidedOn ?? today
  return done([{ kind: 'archived', on: today, keepUntil: keptUntil(ended, retentionYears), boxNumber }])
}

/** The last day a file has to be kept: the end of the n-th year after the one in which it ended. */
export function keptUntil(ended: Day, retentionYears: number): Day {
  const last = findDay(Number(ended.slice(0, 4)) + retentionYears, 12, 31)
  if (last === undefined) throw new Error(`no such year: ${retentionYears} after ${dayInChinese(ended)}`)
  return last
}

/** What went by wire is there when it is sent; what went by hand or post is delivered when somebody signed for it. */
function isDelivered({ decisionLetterId, deliveries }: CaseState): boolean {
  if (decisionLetterId === null) return true
  return deliveries.some(
    ({ letterId, way, servedOn, failedOn }) =>
      letterId === decisionLetterId &&
      failedOn === null &&
      (servedOn !== null || (countsFromSending(way) && way !== 'post')),
  )
}
