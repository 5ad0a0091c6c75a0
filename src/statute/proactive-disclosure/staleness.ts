import { addDays, addMonths } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { columnTypes, staleLimits } from './column-types.table.ts'
import type { ColumnType, StaleLimit } from './column-types.table.ts'

/** How a column stands: `blank` has nothing dated (what has no date counts as not updated), `nearly` goes stale within the days asked. */
export type Staleness = {
  readonly state: 'fresh' | 'nearly' | 'stale' | 'blank'
  /** The last day on which it is still fresh; null where nothing is dated. */
  readonly freshThrough: Day | null
}

/** The limit a column of this type has; null where the inspection sets none. */
export function staleLimitOf(type: ColumnType): StaleLimit | null {
  return columnTypes.find(({ key }) => key === type)?.stale ?? null
}

/** How a column with its newest day stands today, told `noticeDays` before it goes stale (国办秘函〔2019〕19号). */
export function stalenessOf(limit: StaleLimit, newestOn: Day | null, today: Day, noticeDays: number = 3): Staleness {
  if (newestOn === null) return { state: 'blank', freshThrough: null }
  const { weeks, months } = staleLimits[limit]
  const freshThrough = addMonths(addDays(newestOn, weeks * 7), months)
  if (today > freshThrough) return { state: 'stale', freshThrough }
  return { state: addDays(today, noticeDays) > freshThrough ? 'nearly' : 'fresh', freshThrough }
}
