/** How often somebody may fail before they have to wait, and what is counted: names and network addresses. */
export const lockoutLimits = {
  login: 5,
  // Everybody in one building may come from one address.
  address: 20,
} as const

const FIRST_DELAY_SECONDS = 60
const LONGEST_DELAY_SECONDS = 30 * 60
const FORGOTTEN_AFTER_SECONDS = 24 * 3600

export type Failures = { readonly failures: number; readonly lastAt: Date; readonly lockedUntil: Date | null }

/** Whether one more attempt may be made now. */
export function isLocked(counted: Failures | undefined, now: Date): boolean {
  return counted !== undefined && counted.lockedUntil !== null && counted.lockedUntil > now
}

/** The count after one more failure: from the limit on, each makes the wait twice as long, up to half an hour. */
export function afterFailure(counted: Failures | undefined, limit: number, now: Date): Failures {
  const forgotten = counted === undefined || secondsBetween(counted.lastAt, now) > FORGOTTEN_AFTER_SECONDS
  const failures = (forgotten ? 0 : counted.failures) + 1
  const delay = Math.min(FIRST_DELAY_SECONDS * 2 ** Math.min(failures - limit, 20), LONGEST_DELAY_SECONDS)
  return { failures, lastAt: now, lockedUntil: failures < limit ? null : new Date(now.getTime() + delay * 1000) }
}

function secondsBetween(one: Date, other: Date): number {
  return (other.getTime() - one.getTime()) / 1000
}
