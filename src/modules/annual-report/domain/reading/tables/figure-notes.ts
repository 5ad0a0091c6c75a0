import type { Finding, Severity } from '../../../../../kernel/finding.ts'
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
  return { places: {}, marks: {}, findings: [] }
}

/** The figure of a cell, noting its place, and its mark where it holds no number. */
export function noteFigure(notes: FigureNotes, path: string, cell: Atom, accepts: NumberKind = 'count'): Figure {
  notes.places[path] = placeOf(cell)
  if (cell.kind === 'number' && cell.value !== null && isAccepted(cell.value, accepts)) return cell.value
  notes.marks[path] = markOf(cell)
  if (notes.marks[path] === 'unreadable')
    say(
      notes,
      'R.unreadableCell',
      'error',
      [path],
      `单元格内容“${cell.text}”不是可确认的数字，未取数，请对照原文。`,
      cell.text,
    )
  return null
}

/** Counts are whole and from 0, `signed` may be negative, amounts may have decimals. */
export type NumberKind = 'count' | 'signed' | 'amount'

export function say(
  notes: FigureNotes,
  rule: string,
  severity: Severity,
  cells: readonly string[],
  message: string,
  quote?: string,
): void {
  notes.findings.push({ rule, severity, cells, message, ...(quote === undefined || quote === '' ? {} : { quote }) })
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
