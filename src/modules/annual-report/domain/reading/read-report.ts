import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { readProse } from './prose/read-prose.ts'
import type { Reading } from './reading.ts'
import { readTables } from './tables/read-tables.ts'

/** Reads a report: its three tables, then the words around them. Never throws for a report, however damaged. */
export function readReport(document: SourceDocument): Reading {
  const tables = readTables(document)
  const prose = readProse(document, tables.regions)
  const { places, findings, ...words } = prose
  const { table2, table3, table4, marks } = tables
  return {
    report: { ...words, table2, table3, table4, marks },
    // The tables' own record, hundreds of paths long, is not copied for the few places of the words.
    places: Object.assign(tables.places, places),
    findings: [...tables.findings, ...findings],
    refusal: tables.refusal,
    document,
  }
}
