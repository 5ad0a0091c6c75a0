import type { Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import { isPrinted, type AtomRow } from './atom.ts'
import type { LineSigns } from './line-signs.ts'

/** Lines a table may go on for without a sign of its own: a row of one cell per line has nine. */
export const reach = 60

/**
 * The labelled rows of one printed table with rows of Table 3: `first` and `last` are lines; the table lies after line
 * `after` and before line `before`, where others begin.
 */
export type Anchors = {
  readonly first: number
  readonly last: number
  readonly after: number
  readonly before: number
}

/**
 * Finds Table 3 among everything that has labels of its rows: comparisons of years, annexes, a second report. Titles and
 * the heads of the other tables part them. Table 3 is the first with about as many rows as any, and with rows as long.
 */
export function findAnchors(rows: readonly AtomRow[], signs: readonly LineSigns[]): Anchors | undefined {
  const found = stretchesOf(signs).flatMap((stretch) => withoutOtherTables(stretch, rows, signs))
  const tables = found.filter(({ at }) => distinct(at, signs) >= 3 && isDense(at, signs))
  const long = tables.filter(({ at }) => !hasShortRows(at, rows, signs))
  const fitting = long.length > 0 ? long : tables
  const most = Math.max(0, ...fitting.map(({ at }) => distinct(at, signs)))
  const chosen = fitting.find(({ at }) => distinct(at, signs) * 3 >= most * 2)
  if (chosen === undefined) return undefined
  const { at, after, before } = chosen
  return { first: startOf(at, signs), last: at.at(-1) as number, after, before }
}

/** Lines with labels of rows, between two borders. */
type Stretch = { readonly at: readonly number[]; readonly after: number; readonly before: number }

function stretchesOf(signs: readonly LineSigns[]): Stretch[] {
  const stretches: Stretch[] = []
  let at: number[] = []
  let after = -1
  const close = (before: number) => {
    if (at.length > 0) stretches.push({ at, after, before })
    at = []
  }
  signs.forEach((sign, line) => {
    if (isBorder(sign)) {
      close(line)
      after = line - 1
    }
    if (sign.row3 === undefined) return
    if (line - (at.at(-1) ?? line) > reach) close(line)
    at.push(line)
  })
  close(signs.length)
  return stretches
}

/** Titles and heads that stand before or after Table 3, never in it. */
export function isBorder(sign: LineSigns): boolean {
  return sign.section3 || sign.block2 || sign.head4 || sign.strong4 || sign.afterTable4
}

/**
 * Where the rows begin anew, another table begins. It is kept apart where its rows are shorter than those of Table 3; the
 * same table printed twice is left together, to be compared row by row.
 */
function withoutOtherTables(stretch: Stretch, rows: readonly AtomRow[], signs: readonly LineSigns[]): Stretch[] {
  const parts = partsOf(stretch, signs)
  if (!parts.some(({ at }) => hasShortRows(at, rows, signs))) return [stretch]
  return parts
}

function partsOf(stretch: Stretch, signs: readonly LineSigns[]): Stretch[] {
  const parts: number[][] = []
  let seen = new Set<Table3Key | undefined>()
  for (const line of stretch.at) {
    const key = signs[line]?.row3
    const anew = key === firstRow && seen.has(key) && seen.size > 1
    if (anew || parts.length === 0) {
      parts.push([])
      seen = new Set()
    }
    seen.add(key)
    parts.at(-1)?.push(line)
  }
  return parts.map((at, index) => ({
    at,
    after: parts[index - 1]?.at(-1) ?? stretch.after,
    before: parts[index + 1]?.[0] ?? stretch.before,
  }))
}

/** Between its first and its last label the table has less than four values to a row; one without values is blank. */
function hasShortRows(at: readonly number[], rows: readonly AtomRow[], signs: readonly LineSigns[]): boolean {
  const values = rows.slice(at[0], at.at(-1)).reduce((sum, row) => sum + row.atoms.filter(isPrinted).length, 0)
  return values > 0 && values < (distinct(at, signs) - 1) * 4
}

function distinct(at: readonly number[], signs: readonly LineSigns[]): number {
  return new Set(at.map((line) => signs[line]?.row3)).size
}

function isDense(at: readonly number[], signs: readonly LineSigns[]): boolean {
  return at.some((line) => distinctWithin(at, line, signs) >= 3)
}

/** The first label with others close by: the same words in the running text stand alone. */
function startOf(at: readonly number[], signs: readonly LineSigns[]): number {
  return at.find((line) => distinctWithin(at, line, signs) >= 3) as number
}

function distinctWithin(at: readonly number[], from: number, signs: readonly LineSigns[]): number {
  return distinct(
    at.filter((line) => line >= from && line <= from + reach),
    signs,
  )
}

const firstRow: Table3Key = 'newReceived'
