import { joinBrokenLines, plainSpaces, runningLine, type DraftLine } from '../write-lines.ts'
import { unfoldSpans, type SpannedCell } from './unfold-spans.ts'
import { breaksLine, isHidden, isTablePicture } from './visible-parts.ts'
import { attribute, isElement, walkTree, type Element } from './walk-tree.ts'

/** A row of a table, or a cell with so much text that it is an article laid out in a table. */
export type TableRow = DraftLine | { readonly article: Element }

/** The rows of a data table with their cells in grid columns. */
export function readTable(table: Element, number: number): { readonly rows: TableRow[]; readonly pictures: number } {
  const rows = rowsOfTable(table).map((row) => row.map((element) => ({ element, ...readCell(element) })))
  const grid = unfoldSpans(rows.map((row) => row.map((cell) => cell.spanned)))
  const read: TableRow[] = captionOf(table)
  for (const [at, row] of rows.entries()) {
    const [only] = row
    if (only === undefined) continue
    if (row.length === 1 && only.spanned.text.length > longestCell) read.push({ article: only.element })
    else read.push({ cells: grid[at] ?? [], table: number })
  }
  return { rows: read, pictures: rows.flat().reduce((sum, cell) => sum + cell.pictures, 0) }
}

/** No label or note of a statutory table is longer; a longer lone cell is an article laid out in a table. */
const longestCell = 300

/** The cells of a table, row by row, in the order of its groups. */
export function rowsOfTable(table: Element): Element[][] {
  const groups = children(table, (name) => name === 'thead' || name === 'tbody' || name === 'tfoot' || name === 'tr')
  const rows = groups.flatMap((group) => (group.tagName === 'tr' ? [group] : children(group, (name) => name === 'tr')))
  return rows.map((row) => children(row, (name) => name === 'td' || name === 'th'))
}

function children(parent: Element, wanted: (name: string) => boolean): Element[] {
  return parent.childNodes.filter(isElement).filter((child) => wanted(child.tagName) && !isHidden(child))
}

function captionOf(table: Element): DraftLine[] {
  const captions = children(table, (name) => name === 'caption').map((caption) => readCell(caption).spanned.text)
  return captions.filter((text) => text !== '').map((text) => runningLine(text))
}

/** What a cell says in one line. */
export function cellWords(cell: Element): string {
  return textOf(cell).text
}

function readCell(cell: Element): { readonly spanned: SpannedCell; readonly pictures: number } {
  const { text, pictures } = textOf(cell)
  const spanned = { text, rowSpan: spanOf(cell, 'rowspan'), columnSpan: spanOf(cell, 'colspan') }
  return { spanned, pictures }
}

/** What a cell says in one line: paragraphs and line breaks in it are a space. */
function textOf(cell: Element): { readonly text: string; readonly pictures: number } {
  const words: string[] = []
  let pictures = 0
  const space = (element: Element) => {
    if (breaksLine(element)) words.push('\u0020')
  }
  walkTree(cell, {
    enter(element) {
      if (isHidden(element)) return false
      if (isTablePicture(element)) pictures += 1
      space(element)
      return true
    },
    leave: space,
    text(value) {
      words.push(value)
    },
  })
  return { text: plainSpaces(joinBrokenLines(words.join(''))), pictures }
}

/** What a cell states; 1 where it states nothing readable, 0 for all rows that are left. */
export function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const stated = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(stated) ? 1 : stated
}
