import { parse } from 'parse5'
import type { SourceDocument, SourceFormat } from '../../../../kernel/source-document.ts'
import { documentOfLines, plainSpaces, type DraftLine } from '../write-lines.ts'
import { findEmbeddedHtml } from './embedded-html.ts'
import { linesOfTree, type TreeLines } from './lines-of-tree.ts'
import { attribute, walkTree, type Parent } from './walk-tree.ts'

/**
 * A web page as its visible words and tables. Pages that keep their article in a script, a text area or a hidden part
 * and let the browser put it in place are read from there, but only where that holds more than the page itself shows.
 */
export function openHtml(html: string, format: SourceFormat = 'html'): SourceDocument {
  const tree = parse(html)
  const shown = linesOfTree(tree, { keepNewlines: !hasParagraphs.test(html) })
  const embedded = format === 'html' ? richestEmbedded(tree, shown) : undefined
  const lines = embedded === undefined ? shown.lines : follow(shown.lines, embedded.lines)
  const pictures = shown.pictures + (embedded?.pictures ?? 0)
  return documentOfLines(format, lines, { title: titleOf(tree), pictures })
}

/** Markdown with tables in HTML keeps its paragraphs by line ends alone. */
const hasParagraphs = /<(html|body|p|div|br)[\s>/]/i

function richestEmbedded(tree: Parent, shown: TreeLines): TreeLines | undefined {
  let best: TreeLines | undefined
  for (const html of findEmbeddedHtml(tree)) {
    const found = linesOfTree(parse(html))
    if (isRicher(found, best ?? shown)) best = found
  }
  return best
}

function isRicher(found: TreeLines, than: TreeLines): boolean {
  const figures = countFigures(found.lines) - countFigures(than.lines)
  if (figures !== 0) return figures > 0
  return countLetters(than.lines) < fewLetters && countLetters(found.lines) > 2 * countLetters(than.lines)
}

/** A page with fewer Chinese letters than this shows no article. */
const fewLetters = 200

function countFigures(lines: readonly DraftLine[]): number {
  const cells = lines.filter((line) => line.table !== undefined).flatMap((line) => line.cells)
  return cells.filter((cell) => /^[\d,.]+$/.test(cell.text)).length
}

function countLetters(lines: readonly DraftLine[]): number {
  return lines.reduce((sum, line) => sum + line.cells.reduce((all, cell) => all + letters(cell.text), 0), 0)
}

function letters(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

function follow(lines: readonly DraftLine[], more: readonly DraftLine[]): DraftLine[] {
  const tables = lines.reduce((most, line) => Math.max(most, (line.table ?? -1) + 1), 0)
  const renumbered = more.map((line) => (line.table === undefined ? line : { ...line, table: line.table + tables }))
  return [...lines, ...renumbered]
}

function titleOf(tree: Parent): string | undefined {
  const titles: string[] = []
  walkTree(tree, {
    enter(element) {
      if (element.tagName === 'meta' && /^ArticleTitle$/i.test(attribute(element, 'name') ?? '')) {
        titles.unshift(plainSpaces(attribute(element, 'content') ?? ''))
      }
      return element.tagName !== 'svg'
    },
    leave() {},
    text(value, inside) {
      if (inside.nodeName === 'title') titles.push(plainSpaces(value))
    },
  })
  return titles.find((title) => title !== '')
}
