import type { Finding } from '../../../kernel/finding.ts'
import type { Place } from '../../../kernel/source-document.ts'
import { quoteFinder } from './find-quote.ts'
import type { TextMark } from './mark-text.ts'

export type NumberedFinding = Finding & { readonly number: number }

export type PlacedText = {
  readonly marks: readonly TextMark[]
  /** The mark a finding leads to, by the finding's number. */
  readonly markOfFinding: ReadonlyMap<number, string>
  /** The page of the original a finding leads to, where the original has pages. */
  readonly pageOfFinding: ReadonlyMap<number, number>
}

/**
 * Marks for every value read and every finding's quote. A finding leads to its quote, or to the first of its cells whose
 * place is known; a cell left blank stands nowhere, so it leads to the nearest figure of its row.
 */
export function placeFindings(
  text: string,
  places: Readonly<Record<string, Place>>,
  findings: readonly NumberedFinding[],
): PlacedText {
  const find = quoteFinder(text)
  const quotes = findings.flatMap((finding) => quoteMark(find, finding))
  const markOfFinding = new Map(quotes.map((mark) => [mark.findings[0] as number, mark.id]))
  const shown = Object.keys(places).filter((path) => isShown(text, places[path]))
  for (const finding of findings) {
    const cell = finding.cells.find((path) => shown.includes(path)) ?? nearestInRow(finding.cells[0], shown)
    if (cell !== undefined && !markOfFinding.has(finding.number)) markOfFinding.set(finding.number, markId(cell))
  }
  const values = Object.entries(places)
    .filter(([, place]) => isShown(text, place))
    .map(([path, { start, end }]) => {
      const about = findings.filter((finding) => finding.cells.includes(path))
      return { id: markId(path), start, end, severity: about[0]?.severity, findings: about.map(({ number }) => number) }
    })
  const marks = [...values, ...quotes]
  return { marks, markOfFinding, pageOfFinding: pagesOf(marks, markOfFinding, Object.values(places)) }
}

/** Only values know their page; a quote stands on the page of the last value before it, if the next says the same. */
function pagesOf(
  marks: readonly TextMark[],
  markOfFinding: ReadonlyMap<number, string>,
  places: readonly Place[],
): ReadonlyMap<number, number> {
  const known = places.filter(({ page }) => page !== undefined).toSorted((one, other) => one.start - other.start)
  const startOf = new Map(marks.map(({ id, start }) => [id, start]))
  const pages = new Map<number, number>()
  for (const [finding, id] of markOfFinding) {
    const start = startOf.get(id) ?? 0
    const before = known.findLast((place) => place.start <= start)
    const after = known.find((place) => place.start >= start)
    if (before?.page !== undefined && before.page === after?.page) pages.set(finding, before.page)
  }
  return pages
}

/** The id of the place a value was read from. */
export function markId(path: string): string {
  return `t-${path}`
}

function nearestInRow(path: string | undefined, shown: readonly string[]): string | undefined {
  const [table, row, column] = path?.split('.') ?? []
  if (column === undefined) return undefined
  const inRow = shown.filter((other) => other.startsWith(`${table}.${row}.`))
  const distance = (other: string) => Math.abs(Number(other.split('.')[2]) - Number(column)) || 0
  return inRow.toSorted((one, other) => distance(one) - distance(other))[0]
}

function quoteMark(find: ReturnType<typeof quoteFinder>, finding: NumberedFinding): TextMark[] {
  const place = finding.quote === undefined ? undefined : find(finding.quote)
  return place === undefined
    ? []
    : [{ id: `q-${finding.number}`, ...place, severity: finding.severity, findings: [finding.number] }]
}

function isShown(text: string, place: Place | undefined): boolean {
  return place !== undefined && place.start < place.end && place.end <= text.length
}
