import type { Day } from '../../kernel/day.ts'
import { specialLimits } from './special-limits.table.ts'
import type { SpecialLimit, SpecialLimitKey } from './special-limits.table.ts'

/** The limit another law sets for this kind of information, if it was in force on that day. */
export function findSpecialLimit(key: SpecialLimitKey, on: Day): SpecialLimit | undefined {
  const limit = specialLimits.find((special) => special.key === key)
  return limit !== undefined && limit.since <= on ? limit : undefined
}
