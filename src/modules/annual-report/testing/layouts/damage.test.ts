import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../domain/reading/tables/read-tables.ts'
import { arbitraryTables } from './arbitrary-tables.ts'
import { expectedFigures, wrongFigures } from './compare-tables.ts'
import { damages } from './damage.ts'
import { lineLayouts } from './line-layouts.ts'
import { spellings } from './spellings.ts'
import { isTraceless } from './traceless.ts'
import { linesOfReport, textDocument } from './written-report.ts'

// Reports that add up and reports that do not: a figure given from a damaged text is the one printed, or there is none.
describe.each(damages)('a text with $name', ({ name, apply }) => {
  it.each(lineLayouts)('written as $name gives no wrong figure', (layout) => {
    fc.assert(
      fc.property(
        fc.boolean().chain(arbitraryTables),
        fc.constantFrom(...spellings),
        fc.nat(100_000),
        fc.nat(60),
        (report, { spell, zeroIs }, at, size) => {
          fc.pre(!isTraceless({ damage: name, layout, spell }, report))
          const lines = apply(linesOfReport(report, layout, spell), at, size)
          expect(wrongFigures(readTables(textDocument(lines)), expectedFigures(report.tables, zeroIs))).toEqual([])
        },
      ),
      { numRuns: 8 },
    )
  })
})
