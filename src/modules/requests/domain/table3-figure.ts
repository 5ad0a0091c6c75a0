import { applicantColumns, TOTAL_COLUMN } from '../../../statute/report-format/applicants.table.ts'
import { table3RowsOf, type Table3Key } from '../../../statute/report-format/table3.table.ts'
import type { ApplicantClass } from './applicant.ts'
import { outcomesOfRow } from './table3-of-facts.ts'

/** One cell of Table 3: which requests it counts. */
export type Table3Figure = {
  readonly row: Table3Key
  /** Position of its column: 0–5 for who applied, 6 for 总计. */
  readonly column: number
}

/** Which requests a cell counts, in terms of their own days, result and applicant. */
export type CountedRequests = {
  readonly span: 'received-within' | 'carried-in' | 'decided-within' | 'carried-out'
  /** Of these results only; null where every result counts. */
  readonly outcomes: readonly string[] | null
  /** Of these applicants only; null for 总计. */
  readonly class: ApplicantClass | null
}

/** The cell at a path such as `table3.newReceived.0`; undefined where the form has none. */
export function figureAtPath(path: string): Table3Figure | undefined {
  const [table, key, column = ''] = path.split('.')
  const row = table3RowsOf('2021').find((known) => known.key === key)
  if (table !== 'table3' || row === undefined || !/^[0-6]$/.test(column)) return undefined
  return { row: row.key, column: Number(column) }
}

/** What a cell counts. */
export function countedIn({ row, column }: Table3Figure): CountedRequests {
  const found = column === TOTAL_COLUMN ? undefined : applicantColumns[column]?.key
  const of = found === undefined || found === 'total' ? null : found
  const span = spans[row] ?? 'decided-within'
  const outcomes = span === 'decided-within' && row !== 'totalResults' ? outcomesOfRow(row) : null
  return { span, outcomes, class: of }
}

const spans: Readonly<Partial<Record<Table3Key, CountedRequests['span']>>> = {
  newReceived: 'received-within',
  carriedIn: 'carried-in',
  carriedOut: 'carried-out',
}
