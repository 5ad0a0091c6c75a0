import { addDays, type Day } from '../../../kernel/day.ts'
import { columnTypes, type StaleLimit } from '../../../statute/proactive-disclosure/column-types.table.ts'
import { stalenessOf, staleLimitOf, type Staleness } from '../../../statute/proactive-disclosure/staleness.ts'

const NOTICE_DAYS = 3

/** What a column is, and after how many days its organ wants it kept up. */
type KeptUp = { readonly columnType: string; readonly staleDays: number | null }

/**
 * How a column stands (国办秘函〔2019〕19号): by the limit of its type, or by the days the organ wants where they end sooner;
 * null where it need not be kept up.
 */
export function freshnessOf({ columnType, staleDays }: KeptUp, newestOn: Day | null, today: Day): Staleness | null {
  const limit = limitOf(columnType)
  if (limit === null && staleDays === null) return null
  if (newestOn === null) return { state: 'blank', freshThrough: null }
  const byType = limit === null ? null : stalenessOf(limit, newestOn, today, NOTICE_DAYS)
  if (staleDays === null) return byType
  const wanted = through(addDays(newestOn, staleDays), today)
  return byType !== null && byType.freshThrough !== null && byType.freshThrough <= wanted.freshThrough ? byType : wanted
}

function through(freshThrough: Day, today: Day) {
  if (today > freshThrough) return { state: 'stale', freshThrough } as const
  return { state: addDays(today, NOTICE_DAYS) > freshThrough ? 'nearly' : 'fresh', freshThrough } as const
}

function limitOf(columnType: string): StaleLimit | null {
  const type = columnTypes.find(({ zh }) => zh === columnType)
  return type === undefined ? null : staleLimitOf(type.key)
}
