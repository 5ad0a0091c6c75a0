const DAY = 86_400_000

/** A day (`YYYY-MM-DD`) as the days since 1970. */
export function daysOf(day: string): number {
  return Date.parse(day) / DAY
}
