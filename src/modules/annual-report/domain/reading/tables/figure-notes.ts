import type { Finding } from '../../../../../kernel/finding.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import type { Figure, Mark } from '../../../../../statute/report-format/report.ts'
import type { Atom } from './atom.ts'

/** What reading has to say besides the figures: where each stands, why some are null, and what to look at. */
export type FigureNotes = {
  readonly places: Record<string, Place>
  readonly marks: Record<string, Mark>
  readonly findings: Finding[]
}

export function newNotes(): FigureNotes {
  return { places: emptyRecord(), marks: emptyRecord(), findings: [] }
}

/** The figure of a cell, noting its place, and its mark where it holds no number. */
export function noteFigure(notes: FigureNotes, path: string, cell: Atom, accepts: NumberKind = 'count'): Figure {
  notes.places[path] = placeOf(cell)
  if (cell.kind === 'number' && cell.value !== null && isAccepted(cell.value, accepts)) return cell.value
  notes.marks[path] = markOf(cell)
  if (notes.marks[path] === 'unreadable')
    say(notes, {
      rule: 'R.unreadableCell',
      severity: 'error',
      cells: [path],
      message: `单元格内容“${cell.text}”不是可确认的数字，未取数，请对照原文。`,
      quote: cell.text,
    })
  return null
}

/** Counts are whole and from 0, `signed` may be negative, amounts may have decimals. */
export type NumberKind = 'count' | 'signed' | 'amount'

/** Adds a finding; an empty quote is left out. */
export function say(notes: FigureNotes, { quote, ...finding }: Finding): void {
  notes.findings.push(quote === undefined || quote === '' ? finding : { ...finding, quote })
}

/** The same cells read twice and differing: neither is certain. */
export function sayRepeated(notes: FigureNotes, cells: readonly string[], row: string): void {
  for (const path of cells) notes.marks[path] = 'unreadable'
  const message = `${row}在文中出现两次且数字不同，不同的格未取数，请对照原文。`
  say(notes, { rule: 'R.repeatedRow', severity: 'error', cells, message })
}

/** A table whose cells cannot be told apart with certainty is not read. */
export function refuseTable(notes: FigureNotes, message: string): null {
  say(notes, { rule: 'R.scrambled', severity: 'error', cells: [], message })
  return null
}

export function placeOf(place: Place): Place {
  const { start, end } = place
  return place.page === undefined ? { start, end } : { start, end, page: place.page }
}

function isAccepted(value: number, accepts: NumberKind): boolean {
  if (accepts === 'amount') return value >= 0
  return Number.isInteger(value) && (accepts === 'signed' || value >= 0)
}

function markOf(cell: Atom): Mark {
  if (cell.kind === 'blank' || cell.kind === 'slash' || cell.kind === 'dash' || cell.kind === 'note') return cell.kind
  return 'unreadable'
}

/** Made without prototype: V8 then keeps it as a hash table from the start, which hundreds of paths fill ten times faster. */
function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>
}

/** The paths of a row's figures, made once: `table3.granted.0`, `table3.granted.1` … */
export function pathsOf(row: string, size: number): readonly string[] {
  const known = rowPaths.get(row) ?? Array.from({ length: size }, (_, column) => `${row}.${column}`)
  rowPaths.set(row, known)
  return known
}

const rowPaths = new Map<string, readonly string[]>()
