import type { Finding } from '../../kernel/finding.ts'
import type { AnnualReport, Table2, Table2Figures, Table3, Table4 } from '../../statute/report-format/report.ts'
import { table2Rows, type Table2Column } from '../../statute/report-format/table2.table.ts'
import { table3Rows } from '../../statute/report-format/table3.table.ts'
import { remedyGroups } from '../../statute/report-format/table4.table.ts'
import { narrativeFigures } from '../../statute/report-format/narrative.table.ts'

export { findingsOfInterchange, fromInterchange, type InterchangeRefusal } from './from-interchange.ts'

/** A report with its findings as one JSON value; the keys beyond the published format are in the module's README. */
export type ReportInterchange = AnnualReport & { readonly findings: readonly Finding[] }

/** The plain object that `JSON.stringify` writes as the report interchange format, keys in the documented order. */
export function toInterchange(report: AnnualReport, findings: readonly Finding[] = []): ReportInterchange {
  return {
    ...(report.file !== undefined && { file: report.file }),
    title: report.title,
    agency: report.agency,
    year: report.year,
    publishedOn: report.publishedOn,
    table2: report.table2 && orderedTable2(report.table2),
    table3: report.table3 && orderedTable3(report.table3),
    table4: report.table4 && orderedTable4(report.table4),
    narrative: inOrder(report.narrative, narrativeOrder),
    sections: report.sections.map(({ number, title, text }) => ({ number, title, text })),
    findings,
    ...(report.preamble !== undefined && { preamble: report.preamble }),
    ...(report.identity !== undefined && { identity: report.identity }),
    ...(report.marks !== undefined && { marks: report.marks }),
  }
}

function orderedTable2(table: Table2): Table2 {
  const items = table2Rows.flatMap(({ item }) => {
    const figures = table[item]
    return figures === undefined ? [] : [[item, figures && orderedItem(figures)] as const]
  })
  return { format: table.format, ...Object.fromEntries(items) }
}

function orderedItem(figures: Table2Figures): Table2Figures {
  return { ...inOrder(figures, columnOrder), ...(figures.unit !== undefined && { unit: figures.unit }) }
}

function orderedTable3({ format, rows }: Table3): Table3 {
  return { format, rows: inOrder(rows, rowOrder) }
}

function orderedTable4(table: Table4): Table4 {
  return inOrder(table, groupOrder)
}

function inOrder<Keyed extends object>(keyed: Keyed, order: readonly (keyof Keyed)[]): Keyed {
  const present = order.filter((key) => keyed[key] !== undefined)
  return Object.fromEntries(present.map((key) => [key, keyed[key]])) as Keyed
}

// A mixed table takes its columns from both forms; this is where each stands when it is printed.
const columnOrder: readonly Table2Column[] = [
  'issued',
  'made',
  'repealed',
  'newlyDisclosed',
  'inForce',
  'publicTotal',
  'lastYearItems',
  'change',
  'decisions',
  'projects',
  'amount',
]
const rowOrder = table3Rows.map(({ key }) => key)
const groupOrder = remedyGroups.map(({ key }) => key)
const narrativeOrder = narrativeFigures.map(({ key }) => key)
