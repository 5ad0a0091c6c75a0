import { addDays, type Day } from '../../../kernel/day.ts'
import { ACCOUNT_STALE_DAYS } from '../../../statute/proactive-disclosure/channel-kinds.table.ts'
import { kindOf, type Channel } from './channel.ts'

const NOTICE_DAYS = 3

/** How an account stands: `silent` has no post anybody knows of. `through`: the last day on which it counts as kept up. */
export type AccountStanding = {
  readonly state: 'fresh' | 'nearly' | 'stale' | 'silent'
  readonly through: Day | null
}

/** How a 政务新媒体 account with its newest post stands today (检查指标); null for what is none or is closed. */
export function standingOf(
  { kind, closed, staleDays }: Pick<Channel, 'kind' | 'closed' | 'staleDays'>,
  newestOn: Day | null,
  today: Day,
): AccountStanding | null {
  if (closed || !kindOf(kind).account) return null
  if (newestOn === null) return { state: 'silent', through: null }
  const through = addDays(newestOn, Math.min(staleDays ?? ACCOUNT_STALE_DAYS, ACCOUNT_STALE_DAYS))
  if (today > through) return { state: 'stale', through }
  return { state: addDays(today, NOTICE_DAYS) > through ? 'nearly' : 'fresh', through }
}
