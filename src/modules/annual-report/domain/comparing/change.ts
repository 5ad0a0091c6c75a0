import type { Figure } from '../../../../statute/report-format/report.ts'

/** The difference of two figures and its share of the first in per cent (one decimal). */
export function changeBetween(from: Figure, to: Figure): { change: number | null; percent: number | null } {
  if (from === null || to === null) return { change: null, percent: null }
  const change = rounded(to - from, 1e6)
  return { change, percent: from === 0 ? null : rounded((change / Math.abs(from)) * 100, 10) }
}

/** Amounts are decimals: 97191.39 - 97190.39 has to be 1, and no result may be minus nothing. */
function rounded(value: number, precision: number): number {
  const nearest = Math.round(Math.abs(value) * precision) / precision
  return Number.isFinite(nearest) && nearest !== 0 ? Math.sign(value) * nearest : nearest === 0 ? 0 : value
}
