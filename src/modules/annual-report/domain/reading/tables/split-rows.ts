import type { SourceDocument, SourceLine } from '../../../../../kernel/source-document.ts'
import type { Atom, AtomRow, RowWay } from './atom.ts'
import { readAtom } from './read-atom.ts'

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
    rows.push({ atoms, way, emptyBefore: emptyLines, part, start: line.start, end: line.end, ...pageOf(line) })
    emptyLines = 0
  }
  return rows
}

type Cut = { readonly way: RowWay | 'rule' | 'empty' | 'pageNumber'; readonly atoms: readonly Atom[] }

function atomsOf(line: SourceLine, text: string, bars: BarStyle): Cut {
  const [only] = line.cells
  if (only === undefined) return { way: 'empty', atoms: [] }
  if (line.cells.length > 1 || only.column !== undefined) return gridRow(line, text)
  const words = text.slice(only.start, only.end)
  if (words.includes('|')) return ruleOr('pipe', pipeCells(words, only.start, text, line, bars))
  if (words.includes('\t')) return ruleOr('tab', tabCells(words, only.start, text, line))
  if (words.trim() === '') return { way: 'empty', atoms: [] }
  if (pageNumber.test(words)) return { way: 'pageNumber', atoms: [] }
  if (words.startsWith('---')) return { way: 'rule', atoms: [] }
  return ruleOr('space', spaceCells(words, only.start, text, line))
}

function gridRow(line: SourceLine, text: string): Cut {
  const atoms = line.cells.map((cell) =>
    readAtom(text, cell, {
      ...(cell.column === undefined ? {} : { column: cell.column }),
      ...(cell.columns === undefined ? {} : { columns: cell.columns }),
    }),
  )
  return { way: 'grid', atoms }
}

function ruleOr(way: RowWay, atoms: readonly Atom[]): Cut {
  const isRule =
    atoms.some((atom) => rule.test(atom.text)) && atoms.every((atom) => atom.text === '' || rule.test(atom.text))
  return isRule ? { way: 'rule', atoms: [] } : { way, atoms }
}

/** Do most lines with bars begin, and end, with one? Elsewhere a bar at the edge has a blank cell outside it. */
type BarStyle = { readonly first: boolean; readonly last: boolean }

function barStyle(document: SourceDocument, text: string): BarStyle {
  let lines = 0
  let first = 0
  let last = 0
  for (const { cells } of document.lines) {
    const [only] = cells
    if (only === undefined || cells.length > 1) continue
    const words = text.slice(only.start, only.end).trim()
    if (!words.includes('|')) continue
    lines++
    if (words.startsWith('|')) first++
    if (words.endsWith('|')) last++
  }
  return { first: first * 2 > lines, last: last * 2 > lines }
}

/** `| a | b |`, `a | b |` and `a | b` all have two cells. */
function pipeCells(words: string, offset: number, text: string, line: SourceLine, bars: BarStyle): Atom[] {
  const close = words.trimEnd()
  const lead = words.length - words.trimStart().length
  const stop = bars.last && close.endsWith('|') ? close.length - 1 : words.length
  let from = bars.first && words[lead] === '|' && stop > lead ? lead + 1 : 0
  const atoms: Atom[] = []
  for (;;) {
    const pipe = words.indexOf('|', from)
    const to = pipe === -1 || pipe > stop ? stop : pipe
    atoms.push(readAtom(text, { start: offset + from, end: offset + to, ...pageOf(line) }))
    if (pipe === -1 || pipe >= stop) return atoms
    from = pipe + 1
  }
}

function tabCells(words: string, offset: number, text: string, line: SourceLine): Atom[] {
  let from = offset
  return words.split('\t').map((cell) => {
    const atom = readAtom(text, { start: from, end: from + cell.length, ...pageOf(line) })
    from += cell.length + 1
    return atom
  })
}

/** Words parted by one space stay together; a number parted by any space, or words parted by a wide gap, are cells. */
function spaceCells(words: string, offset: number, text: string, line: SourceLine): Atom[] {
  const atoms: Atom[] = []
  let open: { start: number; end: number } | undefined
  const close = () => {
    if (open !== undefined)
      atoms.push(readAtom(text, { start: offset + open.start, end: offset + open.end, ...pageOf(line) }))
    open = undefined
  }
  for (const token of words.matchAll(/[^ ]+/g)) {
    const end = token.index + token[0].length
    const wide = open !== undefined && token.index - open.end > 1
    const atom = readAtom(text, { start: offset + token.index, end: offset + end, ...pageOf(line) })
    if (atom.kind === 'blank') continue
    if (wide || atom.kind !== 'text') close()
    if (atom.kind === 'text') open = { start: open?.start ?? token.index, end }
    else atoms.push(atom)
  }
  close()
  return isSentence(atoms) ? [asText(atoms)] : atoms
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

function pageOf(place: { readonly page?: number }): { page?: number } {
  return place.page === undefined ? {} : { page: place.page }
}

const rule = /^:?-{3,}:?$/
const pageNumber = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.*|\d{1,3}\s*\/\s*\d{1,3})\s*$/
