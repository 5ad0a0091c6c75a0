import { joinBrokenLines, plainSpaces, runningLine, type DraftLine } from '../write-lines.ts'
import { findLayoutTables } from './layout-tables.ts'
import { readTable } from './read-table.ts'
import { breaksLine, isHidden, isTablePicture } from './visible-parts.ts'
import { walkTree, type Element, type Parent } from './walk-tree.ts'

export type TreeLines = { readonly lines: readonly DraftLine[]; readonly pictures: number }

/** What a reader sees of a page: a line for each block of text, a line for each table row. */
export function linesOfTree(root: Parent, options: { readonly keepNewlines?: boolean } = {}): TreeLines {
  const layout = findLayoutTables(root)
  const lines: DraftLine[] = []
  let tables = 0
  let pictures = 0
  let words = ''
  let keeping = options.keepNewlines === true ? 1 : 0

  const endLine = () => {
    lines.push(...runningLines(words, keeping > 0))
    words = ''
  }
  walkTree(root, {
    enter(element) {
      if (isHidden(element)) return false
      if (breaksLine(element)) endLine()
      if (element.tagName === 'pre') keeping += 1
      if (element.tagName !== 'table' || layout.has(element)) {
        if (isTablePicture(element)) pictures += 1
        return true
      }
      const table = readTable(element, tables++)
      // An article in a cell holds no data table (its table would be layout), so this goes one step deep only.
      for (const row of table.rows) lines.push(...('article' in row ? linesOfTree(row.article).lines : [row]))
      pictures += table.pictures
      return false
    },
    leave(element: Element) {
      if (breaksLine(element)) endLine()
      if (element.tagName === 'pre') keeping -= 1
    },
    text(value) {
      words += value
    },
  })
  endLine()
  return { lines, pictures }
}

function runningLines(words: string, keepNewlines: boolean): DraftLine[] {
  const pieces = keepNewlines ? words.split(/\r?\n/) : [joinBrokenLines(words)]
  return pieces
    .map(plainSpaces)
    .filter((text) => text !== '')
    .map((text) => runningLine(text))
}
