import { figureAt, figureLabel } from '../../report-format/figures.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import type { Observation } from '../rule.ts'

/** Cells whose size says something about the organ, each with the size from which a jump is worth a look. */
const watched: readonly (readonly [path: string, large: number])[] = [
  ['table2.normative.inForce', 20],
  ['table2.licensing.decisions', 100],
  ['table2.penalty.decisions', 100],
  ['table2.coercion.decisions', 100],
  ['table2.fees.amount', 100],
  ['table3.newReceived.6', 30],
  ['table3.totalResults.6', 30],
  ['table3.carriedOut.6', 30],
  ['table4.review.4', 20],
  ['table4.litigationDirect.4', 20],
  ['table4.litigationAfterReview.4', 20],
]

const FACTOR = 5
// From here a unit was confused, which Y.feesUnit says.
const UNIT_FACTOR = 5000

/** One observation for all large cells that changed more than fivefold; cells only one of the two forms has are not compared. */
export function jumps(report: AnnualReport, previous: AnnualReport): Observation[] {
  const found = watched.flatMap(([path, large]) => {
    const before = figureAt(previous, path) ?? null
    const now = figureAt(report, path) ?? null
    if (before === null || now === null || Math.max(before, now) < large) return []
    const times = Math.max(before, now) / Math.max(Math.min(before, now), Number.MIN_VALUE)
    if (times <= FACTOR || (path === 'table2.fees.amount' && times >= UNIT_FACTOR && Number.isFinite(times))) return []
    return [{ path, before, now }]
  })
  if (found.length === 0) return []
  const list = found.map(({ path, before, now }) => `${figureLabel(path)} ${before}→${now}`).join('；')
  return [
    {
      cells: found.map(({ path }) => path),
      message: `与上年相比变化超过五倍（上年→本年）：${list}。请核对，属实的说明原因。`,
      ...(found.length === 1 && found[0] !== undefined ? { expected: found[0].before, actual: found[0].now } : {}),
    },
  ]
}
