import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Paper } from '../../../kernel/paper.ts'
import { docxOfPaper } from '../write/docx-of-paper.ts'
import { pdfOfPaper } from '../write/pdf-of-paper.ts'
import { xlsxOfPaper } from '../write/xlsx-of-paper.ts'
import { anyTable, type DrawnTable } from './testing/any-table.ts'
import { grid, opened, wrongPlaces } from './testing/opened.ts'

test.each([
  ['Word file', docxOfPaper],
  ['PDF', pdfOfPaper],
  ['workbook', xlsxOfPaper],
] as const)('any table with spans that is written to a %s is read back cell by cell', async (_, written) => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const document = await opened(await written(paperWith(table)))
      expect(grid(document)).toEqual(gridOf(table))
      expect(wrongPlaces(document)).toEqual([])
    }),
    { numRuns: 8 },
  )
})

function paperWith({ columns, rows }: DrawnTable): Paper {
  return {
    title: '示范县年度报告',
    author: '示范县',
    blocks: [
      { kind: 'paragraph', text: '以下是一张表，用来检验读写是否一致。' },
      {
        kind: 'table',
        caption: '表',
        widths: Array.from({ length: columns }, () => 1),
        headRows: 0,
        rows: rows.map((row) =>
          row.map(({ text, rowSpan, columnSpan }) => ({ text, rows: rowSpan, columns: columnSpan })),
        ),
      },
    ],
  }
}

function gridOf({ rows }: DrawnTable): string[][] {
  const drawn = rows.map((row) =>
    row.map(({ column, columnSpan, text }) => `${column}${columnSpan === 1 ? '' : `+${columnSpan}`}:${text}`),
  )
  return drawn.filter((row) => row.length > 0)
}
