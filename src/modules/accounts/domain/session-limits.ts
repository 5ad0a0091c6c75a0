const MINUTE = 60_000

/** A session nobody used for so long is over. */
export const IDLE_LIMIT = 30 * MINUTE

/** A session is over after so long even in use: a working day has to sign in once. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE

/** Between password and code no more time may pass than this. */
export const CODE_LIMIT = 5 * MINUTE

type SessionTimes = { readonly startedAt: Date; readonly seenAt: Date; readonly awaitsCode: boolean }

/** Whether a session still counts. */
export function isAlive({ startedAt, seenAt, awaitsCode }: SessionTimes, now: Date): boolean {
  const age = now.getTime() - startedAt.getTime()
  if (awaitsCode) return age <= CODE_LIMIT
  return age <= ABSOLUTE_LIMIT && now.getTime() - seenAt.getTime() <= IDLE_LIMIT
}
