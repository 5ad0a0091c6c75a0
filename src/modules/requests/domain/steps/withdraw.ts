import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { firstDayOf } from '../first-day.ts'
import type { RequestEvent } from '../request-event.ts'
import type { ApplicantRule } from '../step-rule.ts'

/**
 * The applicant takes the request back: it ends that day and is counted under 其他处理. One nobody had confirmed yet is
 * confirmed by the withdrawal itself, or Table 3 would count a result without a request.
 */
export const withdraw: ApplicantRule<{ readonly on: Day; readonly statement: string }> = (
  file,
  { on, statement },
  { today },
) => {
  if (on > today) return refuse('day-in-future')
  if (on < firstDayOf(file)) return refuse('day-before-receipt')
  const confirmed: readonly RequestEvent[] =
    file.state.receivedOn === null ? [{ kind: 'confirmed', on, how: '申请人撤回申请时确认' }] : []
  const decision = { outcome: 'other-other', variant: 'withdrawn', fields: {}, withheld: [] }
  return done([...confirmed, { kind: 'withdrawn', on, statement }, { kind: 'decided', on, decision, letterId: null }])
}
