import { unfoldGrid } from '../../../kernel/paper-grid.ts'
import type { PaperBlock, PaperCell, PaperTable } from '../../../kernel/paper.ts'
import { markOf, mergedCells } from './merge-marks.ts'

/**
 * The text of a document as it is laid out: a line is a paragraph, and lines whose words are parted by tabs, as tables come
 * from spreadsheets and word processors, are the rows of a table, the first one its head. `←` and `↑` are places merged into
 * the cell at their left or above them.
 */
export function blocksOfText(text: string): readonly PaperBlock[] {
  const blocks: PaperBlock[] = []
  let rows: string[][] = []
  const endTable = () => {
    if (rows.length > 0) blocks.push(...tableOf(rows, blocks))
    rows = []
  }
  for (const line of text.split(/\r?\n/)) {
    if (line.includes('\t')) rows.push(line.split('\t').map((cell) => cell.trim()))
    else {
      endTable()
      if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() })
    }
  }
  endTable()
  return blocks
}

/** One line with tabs is no table yet, and nobody's table is wider than a page can show: such lines stay words. */
function tableOf(rows: readonly (readonly string[])[], before: PaperBlock[]): readonly PaperBlock[] {
  const ends = rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1)
  const columns = Math.max(...ends)
  if (rows.length < 2 || columns < 2 || columns > MOST_COLUMNS)
    return rows
      .map((row) => row.filter((cell) => cell !== '').join(' '))
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraph', text }))
  const whole = rows
    .filter((_, at) => ends[at] !== 0)
    .map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
  const cells = mergedCells(whole)
  const headRows = headRowsOf(cells)
  return [
    {
      ...{ ...captionOf(before), kind: 'table', ...widthsOf(whole, cells), headRows },
      rows: cells.map((row) => row.map(({ row: at, cell }) => printed(cell, at < headRows))),
    },
  ]
}

const MOST_COLUMNS = 20

/** The first row, and those its cells reach down to; none where one reaches to the end: a head repeats on every page. */
function headRowsOf(cells: Cells): number {
  const reach = Math.max(...(cells[0] ?? []).map(({ cell }) => cell.rows ?? 1))
  const end = Math.max(...cells.slice(0, reach).flatMap((row) => row.map((one) => one.row + (one.cell.rows ?? 1))))
  return end > reach || reach >= cells.length ? 0 : reach
}

function printed(cell: PaperCell, isHead: boolean): PaperCell {
  if (isHead) return { ...cell, heads: 'column', align: 'center' }
  return /^[\d.,%+—-]+$/.test(cell.text) ? { ...cell, align: 'center' } : cell
}

/** Columns share the width by their longest words, none beyond four times another; merged cells lie over several. */
function widthsOf(rows: readonly (readonly string[])[], cells: Cells): Pick<PaperTable, 'widths'> {
  const single = cells.flat().filter(({ cell }) => cell.columns === undefined)
  const lengthsIn = (column: number) =>
    single.filter((one) => one.column === column).map(({ cell }) => cell.text.length)
  return { widths: (rows[0] ?? []).map((_, at) => Math.max(4, Math.min(16, Math.max(0, ...lengthsIn(at))))) }
}

type Cells = ReturnType<typeof mergedCells>

/** 表题: the line above, where it is one (附表1 补偿标准); it is taken out of the text. */
function captionOf(before: PaperBlock[]): Pick<PaperTable, 'caption' | 'showCaption'> {
  const above = before.at(-1)
  if (above?.kind !== 'paragraph' || !CAPTION.test(above.text)) return { caption: '表', showCaption: false }
  before.pop()
  return { caption: above.text, showCaption: true }
}

const CAPTION = /^附?表[^。；：，]{0,30}$/

/** Blocks as the lines they are written in, tables with the places of their merged cells: what {@link blocksOfText} reads. */
export function textOfBlocks(blocks: readonly PaperBlock[]): string {
  return blocks.flatMap(linesOfBlock).join('\n').trim()
}

function linesOfBlock(block: PaperBlock): readonly string[] {
  if (block.kind === 'signature') return block.lines
  if (block.kind !== 'table') return [oneLine(block.text)]
  const rows = unfoldGrid(block).map((row, at) =>
    row.map(({ cell, row: from, column }, place) =>
      from === at && column === place
        ? oneLine(cell.text)
        : markOf({ isFirstColumn: column === place, isFirstRow: from === at }),
    ),
  )
  // A blank line before and after, so that two tables stay two.
  return [...(block.showCaption === true ? [oneLine(block.caption)] : ['']), ...rows.map((row) => row.join('\t')), '']
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
