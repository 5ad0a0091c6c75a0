import type { Figure } from '../../../statute/report-format/report.ts'

/** A figure as a page shows it; an uncertain one is a dash. */
export function figureText(value: Figure): string {
  return value === null ? '—' : plain(value)
}

/** A change with its sign: `+12`, `−3`, `0`; a dash where it cannot be told. */
export function changeText(change: number | null): string {
  if (change === null) return '—'
  if (change === 0) return '0'
  return `${change > 0 ? '+' : '−'}${plain(Math.abs(change))}`
}

/** A change in per cent with its sign; a dash where it cannot be told. */
export function percentChangeText(percent: number | null): string {
  return percent === null ? '—' : `${changeText(percent)}%`
}

// Sums and differences of decimals would show their rounding.
function plain(value: number): string {
  return String(Number(value.toFixed(6)))
}
