import type { Place, SourceDocument, SourceLine } from '../../../../../kernel/source-document.ts'
import type { Atom, AtomRow, RowWay } from './atom.ts'
import { meaningOf, readAtom } from './read-atom.ts'

/**
 * The document as rows of cells. Lines of a gridded table keep their cells; a line of running text is cut at pipes, else
 * at tabs, else at spaces beside numbers and at wide gaps. `text` is the folded text of the document.
 */
export function splitRows(document: SourceDocument, text: string): AtomRow[] {
  const rows: AtomRow[] = []
  let part = 0
  let lastTable: number | undefined
  let emptyLines = 0
  const bars = barStyle(document, text)
  for (const line of document.lines) {
    const { way, atoms } = atomsOf(line, text, bars)
    if (line.table !== lastTable || way === 'rule') part++
    lastTable = line.table
    if (way === 'empty') emptyLines++
    if (way === 'empty' || way === 'rule' || way === 'pageNumber') continue
    const row = { atoms, way, emptyBefore: emptyLines, part, start: line.start, end: line.end }
    rows.push(line.page === undefined ? row : { ...row, page: line.page })
    emptyLines = 0
  }
  return rows
}

type Cut = { readonly way: RowWay | 'rule' | 'empty' | 'pageNumber'; readonly atoms: readonly Atom[] }

function atomsOf(line: SourceLine, text: string, bars: BarStyle): Cut {
  const [only] = line.cells
  if (only === undefined) return { way: 'empty', atoms: [] }
  if (line.cells.length > 1) return gridRow(line, text)
  const words = text.slice(only.start, only.end)
  const page = only.page ?? line.page
  const read = (cell: Cell) => readAtom(text, placed(only.start + cell.start, only.start + cell.end, page))
  if (words.includes('|')) return ruleOr('pipe', words, pipeCells(words, bars).map(read))
  if (words.includes('\t')) return ruleOr('tab', words, cutAt('\t', words, 0, words.length).map(read))
  return plainLine(words, read)
}

function placed(start: number, end: number, page: number | undefined): Place {
  return page === undefined ? { start, end } : { start, end, page }
}

function plainLine(words: string, read: (cell: Cell) => Atom): Cut {
  if (words.trim() === '') return { way: 'empty', atoms: [] }
  if (pageNumber.test(words)) return { way: 'pageNumber', atoms: [] }
  if (words.startsWith('---')) return { way: 'rule', atoms: [] }
  if (words.includes('。') || !rowMarks.test(words) || isNumberWithRemark(words))
    return { way: 'space', atoms: [read({ start: 0, end: words.length })] }
  const atoms = spaceCells(words)
    .map(read)
    .filter((atom) => atom.kind !== 'blank')
  return { way: 'space', atoms: isSentence(atoms) ? [asText(atoms)] : atoms }
}

function gridRow(line: SourceLine, text: string): Cut {
  const atoms = line.cells.map((cell) => readAtom(text, placed(cell.start, cell.end, cell.page ?? line.page), cell))
  return { way: 'grid', atoms }
}

function ruleOr(way: RowWay, words: string, atoms: readonly Atom[]): Cut {
  return mayBeRule.test(words) && isRule(atoms) ? { way: 'rule', atoms: [] } : { way, atoms }
}

function isRule(atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => rule.test(atom.text)) && atoms.every((atom) => pieceOfRule.test(atom.text))
}

/**
 * Do most lines with bars begin, and end, with one? Elsewhere a bar at the edge has a blank cell outside it. A lone bar
 * does both and tells nothing.
 */
type BarStyle = { readonly first: boolean; readonly last: boolean }

function barStyle(document: SourceDocument, text: string): BarStyle {
  let lines = 0
  let first = 0
  let last = 0
  const barred = text.includes('|') ? document.lines : []
  for (const { cells } of barred) {
    const [only] = cells
    if (only === undefined || cells.length > 1) continue
    const words = text.slice(only.start, only.end).trim()
    if (!words.includes('|') || words === '|') continue
    lines++
    if (words.startsWith('|')) first++
    if (words.endsWith('|')) last++
  }
  return { first: first * 2 > lines, last: last * 2 >= lines }
}

/** `| a | b |`, `a | b |` and `a | b` all have two cells. */
function pipeCells(words: string, bars: BarStyle): Cell[] {
  const close = words.trimEnd()
  const lead = words.length - words.trimStart().length
  const stop = bars.last && close.endsWith('|') ? close.length - 1 : words.length
  const from = bars.first && words[lead] === '|' && stop > lead ? lead + 1 : 0
  return cutAt('|', words, from, stop)
}

/** A cell's place in its line. */
type Cell = { readonly start: number; readonly end: number }

function cutAt(mark: string, words: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let start = from
  for (let end = words.indexOf(mark, from); end !== -1 && end < to; end = words.indexOf(mark, start)) {
    cells.push({ start, end })
    start = end + mark.length
  }
  cells.push({ start, end: to })
  return cells
}

/** Words parted by one space stay together; a number parted by any space, or words parted by a wide gap, are cells. */
function spaceCells(words: string): Cell[] {
  const cells: (Cell & { readonly isText: boolean })[] = []
  let start = 0
  for (const token of words.split(' ')) {
    const end = start + token.length
    if (token !== '') {
      const isText = meaningOf(withoutFillers(token)).kind === 'text'
      const last = cells.at(-1)
      const joins = last !== undefined && start - last.end === 1 && (last.isText ? isText : unitWord.test(token))
      if (joins) cells[cells.length - 1] = { start: last.start, end, isText: last.isText }
      else cells.push({ start, end, isText })
    }
    start = end + 1
  }
  return cells
}

function withoutFillers(token: string): string {
  return fillers.test(token) ? token.replaceAll(/[?*]/g, '') : token
}

/** `22 (其中修订 16 件)` alone on its line is one cell, whatever spaces stand in the remark. */
function isNumberWithRemark(words: string): boolean {
  return withRemark.test(words) && meaningOf(words.trim()).kind === 'number'
}

/** Words after a number or two: a sentence, not a row. */
function isSentence(atoms: readonly Atom[]): boolean {
  if (atoms.at(-1)?.kind !== 'text') return false
  const printed = atoms.filter((atom) => atom.kind !== 'text').length
  return printed > 0 && printed < 3
}

function asText(atoms: readonly Atom[]): Atom {
  const [first] = atoms as [Atom]
  const words = atoms.map((atom) => atom.text).join(' ')
  return { ...first, kind: 'text', text: words, value: null, unit: null, end: (atoms.at(-1) as Atom).end }
}

const fillers = /[?*]/
/** What a line of several cells has: a number, a mark for one, or a wide gap. */
const rowMarks = /[\d/\\‐‑‒–—―─﹣-]| {2}/
const unitWord = /^(?:万元|亿元|元|件|项|个|次)$/
const withRemark = /^\s*\d.*\(/
const mayBeRule = /^[-:|\s?*]+$/
const rule = /^(?:-{3,}|:-+:?|-+:)$/
const pieceOfRule = /^:?-*:?$/
const pageNumber = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.*|\d{1,3}\s*\/\s*\d{1,3})\s*$/
