import type { SourceCell, SourceDocument, SourceLine } from '../../../../kernel/source-document.ts'
import { placedCells, type PrintedGrid } from './printed-grid.ts'

/** A line of running text, or a table with its grid: what HTML, DOCX, XLSX and PDF files are opened as. */
export type GridPart = string | PrintedGrid

/** Builds the document an HTML file with these parts would be opened as. */
export function documentOfGrids(parts: readonly GridPart[]): SourceDocument {
  const lines: SourceLine[] = []
  let text = ''
  const put = (cells: readonly { text: string; column?: number; columns?: number }[], table?: number) => {
    const start = text.length
    const placed: SourceCell[] = []
    cells.forEach((cell, at) => {
      if (at > 0) text += '\t'
      const from = text.length
      text += cell.text
      placed.push({ ...cell, start: from, end: text.length })
    })
    lines.push({ start, end: text.length, cells: placed, ...(table === undefined ? {} : { table }) })
    text += '\n'
  }
  parts.forEach((part, table) => {
    if (typeof part === 'string') put([{ text: part }])
    else
      for (const row of placedCells(part))
        put(
          row.map(({ text: words, column, columns }) => ({ text: words, column, columns })),
          table,
        )
  })
  return { format: 'html', text, lines, pictures: 0 }
}
