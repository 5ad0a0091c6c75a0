import type { Severity } from '../../../kernel/finding.ts'

/** A stretch of a text (half-open UTF-16 offsets) that a page has to be able to point at. */
export type TextMark = {
  readonly id: string
  readonly start: number
  readonly end: number
  /** The worst finding about it; absent for values nothing is wrong with. */
  readonly severity?: Severity | undefined
  /** Numbers of the findings that point here. */
  readonly findings: readonly number[]
}

/** A piece of the text; pieces in order are the text again. `begins`: the marks that start with this piece. */
export type TextPiece = {
  readonly text: string
  readonly begins: readonly TextMark[]
  readonly marked: boolean
  readonly severity?: Severity | undefined
}

/** Cuts a text where marks begin and end. Marks may overlap or share a place; those outside the text are dropped. */
export function markText(text: string, marks: readonly TextMark[]): TextPiece[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, ...inside.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b)
  const starting = groupByStart(inside)
  const open = new Set<TextMark>()
  return cuts.slice(0, -1).map((start, at) => {
    for (const mark of open) if (mark.end <= start) open.delete(mark)
    const begins = starting.get(start) ?? []
    for (const mark of begins) open.add(mark)
    return { text: text.slice(start, cuts[at + 1]), begins, marked: open.size > 0, severity: worst(open) }
  })
}

function groupByStart(marks: readonly TextMark[]): ReadonlyMap<number, TextMark[]> {
  const groups = new Map<number, TextMark[]>()
  for (const mark of marks) groups.set(mark.start, [...(groups.get(mark.start) ?? []), mark])
  return groups
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

function worst(marks: ReadonlySet<TextMark>): Severity | undefined {
  return severities.find((severity) => [...marks].some((mark) => mark.severity === severity))
}
