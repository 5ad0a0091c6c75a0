/** After so many tries that failed for a passing reason a person is asked. */
export const MOST_TRIES = 8

const FIRST = 60_000
const LONGEST = 6 * 3_600_000

/**
 * Milliseconds to wait after the try of this number (from 1) failed for a passing reason: a minute, doubled each time, at
 * most six hours; never less than the platform asks for. Null: it was the last.
 */
export function waitAfter(tries: number, asked: number | null = null): number | null {
  if (tries >= MOST_TRIES) return null
  return Math.max(Math.min(FIRST * 2 ** Math.max(0, tries - 1), LONGEST), asked ?? 0)
}
