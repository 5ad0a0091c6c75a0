/** A share as `93.8%`, never rounded up to a whole it is not; a dash where there is none. */
export function percentWords(share: number | null): string {
  if (share === null) return '—'
  const percent = Math.floor(share * 1000) / 10
  return `${percent === Math.floor(percent) ? String(percent) : percent.toFixed(1)}%`
}

/** Working days with one decimal where there is one. */
export function daysWords(days: number): string {
  return (Math.round(days * 10) / 10).toString()
}
