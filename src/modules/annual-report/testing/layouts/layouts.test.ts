import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../statute/report-format/report.ts'
import { readTables, type TablesReading } from '../../domain/reading/tables/read-tables.ts'
import { arbitraryTables } from './arbitrary-tables.ts'
import { expectedFigures, lostFigures, wrongFigures } from './compare-tables.ts'
import { lineLayouts } from './line-layouts.ts'
import { inTraditional, spellings } from './spellings.ts'
import { gridDocument, linesOfReport, textDocument } from './written-report.ts'

const runs = { numRuns: 8 }

function expectRead(read: TablesReading, printed: Readonly<Record<string, Figure>>, mayLose = false): void {
  const lost = mayLose ? [] : lostFigures(read, printed)
  expect({ wrong: wrongFigures(read, printed), lost }).toEqual({ wrong: [], lost: [] })
}

describe.each(lineLayouts)('tables written as $name', (layout) => {
  it.each(spellings)('with figures $name are read back', ({ spell, zeroIs }) => {
    // A report blank but for a figure or two leaves rows nobody can tell apart: figures may be lost, never wrong.
    const mayLose = spell(0) === ''
    fc.assert(
      fc.property(fc.boolean().chain(arbitraryTables), (report) => {
        const read = readTables(textDocument(linesOfReport(report, layout, spell)))
        const printed = expectedFigures(report.tables, zeroIs)
        expectRead(read, printed, mayLose)
      }),
      runs,
    )
  })

  it('in traditional characters are read back', () => {
    fc.assert(
      fc.property(arbitraryTables(false), (report) => {
        const lines = linesOfReport(report, layout, String).map(inTraditional)
        const printed = expectedFigures(report.tables, 0)
        const read = readTables(textDocument(lines))
        expectRead(read, printed)
      }),
      runs,
    )
  })

  it('keep the form of each table and the place of each figure', () => {
    fc.assert(
      fc.property(arbitraryTables(true), (report) => {
        const document = textDocument(linesOfReport(report, layout, String))
        const read = readTables(document)
        expect([read.table2?.format, read.table3?.format]).toEqual([
          report.tables.table2.format,
          report.tables.table3.format,
        ])
        const { start, end } = read.places['table3.newReceived.6'] ?? { start: 0, end: 0 }
        expect(document.text.slice(start, end)).toBe(String(report.tables.table3.rows.newReceived?.[6]))
      }),
      runs,
    )
  })
})

describe('tables in a file with a grid', () => {
  it.each(spellings)('with figures $name are read back', ({ spell, zeroIs }) => {
    fc.assert(
      fc.property(fc.boolean().chain(arbitraryTables), (report) => {
        const read = readTables(gridDocument(report, spell))
        const printed = expectedFigures(report.tables, zeroIs)
        expectRead(read, printed)
      }),
      runs,
    )
  })
})
