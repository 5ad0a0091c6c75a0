import { joinBrokenLines, plainSpaces, runningLine, type DraftCell, type DraftLine } from '../write-lines.ts'
import type { Merge, Sheet, SheetCell, SheetRow } from './read-sheet.ts'

/** The rows of a sheet as lines; `tables` counts on from the tables of the sheets before. */
export function linesOfSheet(
  sheet: Sheet,
  firstTable: number,
): { readonly lines: DraftLine[]; readonly tables: number } {
  const lines: DraftLine[] = []
  let tables = firstTable
  let lastRow = -1
  let inTable = false
  for (const row of sheet.rows) {
    const cells = cellsOf(row, sheet.merges)
    const prose = proseOf(row, cells)
    if (inTable && (prose !== undefined || cells.length === 0 || row.row > lastRow + 1)) tables += 1
    lastRow = row.row
    inTable = prose === undefined && cells.length > 0
    if (prose !== undefined) lines.push(...prose.map((text) => runningLine(text)))
    else if (inTable) lines.push({ cells, table: tables })
  }
  return { lines, tables: inTable ? tables + 1 : tables }
}

/** A lone cell without a frame is a heading or a paragraph; so is a lone framed one as long as no label is. */
function proseOf(row: SheetRow, cells: readonly DraftCell[]): string[] | undefined {
  const written = cells.filter((cell) => cell.text !== '')
  const [only] = written
  if (written.length !== 1 || only === undefined) return undefined
  const source = row.cells.find((cell) => cell.column === only.column)
  if (source === undefined || (source.framed && only.text.length <= longestLabel)) return undefined
  return source.text
    .split(/\r?\n/)
    .map(plainSpaces)
    .filter((text) => text !== '')
}

const longestLabel = 300

function cellsOf(row: SheetRow, merges: readonly Merge[]): DraftCell[] {
  const here = merges.filter((merge) => merge.row <= row.row && row.row <= merge.lastRow)
  const shown = row.cells.filter((cell) => !here.some((merge) => isCovered(cell, row.row, merge)))
  const last = shown.reduce((most, cell) => (cell.text !== '' || cell.framed ? Math.max(most, cell.column) : most), -1)
  return shown.filter((cell) => cell.column <= last).map((cell) => draftOf(cell, row.row, here))
}

function isCovered(cell: SheetCell, row: number, merge: Merge): boolean {
  const inside = cell.column >= merge.column && cell.column <= merge.lastColumn
  return inside && !(row === merge.row && cell.column === merge.column)
}

function draftOf(cell: SheetCell, row: number, merges: readonly Merge[]): DraftCell {
  const merge = merges.find((one) => one.row === row && one.column === cell.column)
  const columns = merge === undefined ? 1 : Math.min(256, merge.lastColumn - merge.column + 1)
  return { text: plainSpaces(joinBrokenLines(cell.text)), column: cell.column, columns: Math.max(1, columns) }
}
