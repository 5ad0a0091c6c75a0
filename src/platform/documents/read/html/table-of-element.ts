import type { PaperBlock, PaperCell } from '../../../../kernel/paper.ts'
import { placeCells } from '../../../../kernel/paper-grid.ts'
import { printableText } from '../../../../kernel/printable-text.ts'
import { cellWords, rowsOfTable, spanOf } from './read-table.ts'
import { attribute, isElement, type Element } from './walk-tree.ts'

/**
 * A table as it is printed, with its merged cells, every place of its grid filled, its head rows found by `th` and `thead`.
 * Nothing where it has no cell.
 */
export function tableOfElement(table: Element): readonly PaperBlock[] {
  const elements = rowsOfTable(table)
  const rows = elements.map((row, at) => row.map((cell) => cellOf(cell, elements.length - at)))
  const open = {
    kind: 'table' as const,
    widths: Array.from({ length: WIDEST }, () => 1),
    headRows: 0,
    caption: '',
    rows,
  }
  const placed = placeCells(open)
  const ends = placed.flat().map(({ cell, column }) => column + (cell.columns ?? 1))
  const columns = Math.min(WIDEST, Math.max(0, ...ends))
  if (columns === 0) return []
  const caption = captionOf(table)
  return [
    {
      ...{
        kind: 'table',
        caption: caption === '' ? '表' : caption,
        showCaption: caption !== '',
        rows: filled(rows, columns),
      },
      widths: widthsOf(placed, columns),
      headRows: headRowsOf(table, elements),
    },
  ]
}

const WIDEST = 60

function cellOf(element: Element, rowsLeft: number): PaperCell {
  const text = printableText(cellWords(element))
  const stated = spanOf(element, 'rowspan')
  const rows = Math.max(1, Math.min(stated === 0 ? rowsLeft : stated, rowsLeft))
  const columns = Math.max(1, Math.min(spanOf(element, 'colspan'), WIDEST))
  return {
    text,
    ...(rows === 1 ? {} : { rows }),
    ...(columns === 1 ? {} : { columns }),
    ...(element.tagName === 'th' ? { heads: 'column' as const, align: 'center' as const } : {}),
    ...(/^[\d.,%+-]+$/.test(text) ? { align: 'center' as const } : {}),
  }
}

/** Rows without gaps: where a row ends before the table does, empty cells follow; what would stick out is cut. */
function filled(rows: readonly (readonly PaperCell[])[], columns: number): PaperCell[][] {
  const takenUntil: number[] = Array.from({ length: columns }, () => 0)
  return rows.map((cells, at) => {
    const whole: PaperCell[] = []
    const waiting = [...cells]
    for (let column = 0; column < columns;) {
      if ((takenUntil[column] ?? 0) > at) {
        column += 1
        continue
      }
      const cell = fitted(waiting.shift() ?? { text: '' }, roomAt(takenUntil, column, at))
      const width = cell.columns ?? 1
      takenUntil.fill(at + (cell.rows ?? 1), column, column + width)
      whole.push(cell)
      column += width
    }
    return whole
  })
}

/** How many places in a row are free from a column on. */
function roomAt(takenUntil: readonly number[], column: number, row: number): number {
  const next = takenUntil.findIndex((until, at) => at >= column && until > row)
  return (next === -1 ? takenUntil.length : next) - column
}

function fitted(cell: PaperCell, room: number): PaperCell {
  return (cell.columns ?? 1) <= room ? cell : { ...cell, columns: room }
}

/** Columns share the width by their longest words, none beyond four times another. */
function widthsOf(placed: ReturnType<typeof placeCells>, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = placed.flat().filter((one) => one.column === column && (one.cell.columns ?? 1) === 1)
    return Math.max(4, Math.min(16, ...[Math.max(0, ...own.map(({ cell }) => cell.text.length))]))
  })
}

function headRowsOf(table: Element, rows: readonly (readonly Element[])[]): number {
  const head = table.childNodes.find((child) => isElement(child) && child.tagName === 'thead')
  const isHead = (row: readonly Element[]) =>
    row.length > 0 && row.every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row')
  const stated = head !== undefined && isElement(head) ? head.childNodes.filter(isElement).length : 0
  const found = stated > 0 ? stated : rows.findIndex((row) => !isHead(row))
  const count = found === -1 ? 0 : Math.min(found, rows.length - 1)
  // A cell of the head that reaches below it would be cut by a repeated head.
  const reaches = rows.slice(0, count).some((row, at) => row.some((cell) => at + spanOf(cell, 'rowspan') > count))
  return reaches ? 0 : count
}

function captionOf(table: Element): string {
  const caption = table.childNodes.find((child) => isElement(child) && child.tagName === 'caption')
  return caption !== undefined && isElement(caption) ? printableText(cellWords(caption)) : ''
}
