import { applicantColumns } from '../../report-format/applicants.table.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import { table3Rows } from '../../report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../report-format/table4.table.ts'
import type { CheckContext } from '../check-context.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import { type FamilyCell, familyCell } from './family-sums.ts'

/** A parent with its children, every cell that adds up compared once. */
export type Family = {
  readonly children: readonly AnnualReport[]
  readonly inferred: boolean
  readonly cells: readonly FamilyCell[]
  /** Whether the children given are all there are, so that a smaller sum is a mistake and not a missing report. */
  readonly whole: boolean
}

/** Cells of a government's report that are the sum of its organs' reports. 规章 are its own; 规范性文件 go by themselves. */
const summed: readonly string[] = [
  'table2.licensing.decisions',
  'table2.penalty.decisions',
  'table2.coercion.decisions',
  'table2.fees.amount',
  ...table3Rows.flatMap(({ key }) => applicantColumns.map((_, column) => `table3.${key}.${column}`)),
  ...remedyGroups.flatMap(({ key }) => remedyColumns.map((_, column) => `table4.${key}.${column}`)),
]

const known = new WeakMap<ReportUnderCheck, Family>()

/** The family of the report under check, compared once; undefined where no children were given. */
export function familyOf(subject: ReportUnderCheck): Family | undefined {
  const { report, context } = subject
  const { children = [] } = context
  if (children.length === 0) return undefined
  const family = known.get(subject) ?? compareFamily(report, context, children)
  known.set(subject, family)
  return family
}

// Children found by name only may be some of many. They count as all of them when most figures add up exactly.
function compareFamily(report: AnnualReport, context: CheckContext, children: readonly AnnualReport[]): Family {
  const cells = summed.flatMap((path) => familyCell(report, children, path) ?? [])
  const telling = cells.filter(({ parent, sum }) => parent > 0 || sum > 0)
  const agreeing = telling.filter(({ verdict }) => verdict === 'holds').length
  const inferred = context.familyInferred ?? false
  return { children, inferred, cells, whole: !inferred || (agreeing > 0 && agreeing * 2 >= telling.length) }
}
