import { inColumn, isPrinted, type Atom, type AtomRow } from './atom.ts'

/** Where the values of a row may begin among the cells after its label. */
export type Windows = {
  /** First cells of every window of the right length that holds all printed cells. */
  readonly starts: readonly number[]
  /** Every cell of the window is printed. */
  readonly full: boolean
  readonly printed: number
}

/** All ways to lay a row of `size` values over the cells so that no printed cell is left out. */
export function windowsOf(cells: readonly Atom[], size: number): Windows {
  let first = -1
  let last = -1
  let printed = 0
  cells.forEach((cell, at) => {
    if (!isPrinted(cell)) return
    if (first === -1) first = at
    last = at
    printed++
  })
  const starts: number[] = []
  const from = first === -1 ? 0 : Math.max(0, last - size + 1)
  const to = Math.min(first === -1 ? cells.length : first, cells.length - size)
  for (let start = from; start <= to; start++) starts.push(start)
  return { starts, full: printed === size && last - first + 1 === size, printed }
}

/** What is known of a row when its window has to be chosen. */
export type RowShape = {
  readonly cells: readonly Atom[]
  /** Rows of the same rank anywhere in the table. */
  readonly rank: string
  readonly part: number
  readonly labelAt: number
}

/**
 * Chooses the window of every row, or undefined where more than one is possible. Full rows decide themselves; a row with
 * blank cells follows the rows made like it: in a table whose rows all have the same number of cells those in the same
 * columns, elsewhere those of the same rank and length. A row unlike all others may have lost a cell and is not read.
 */
export function chooseWindows(
  rows: readonly RowShape[],
  size: number,
  uniform: ReadonlySet<number>,
): (number | undefined)[] {
  const windows = rows.map((row) => windowsOf(row.cells, size))
  if (windows.every(isSure)) return windows.map(({ starts }) => starts[0])
  const guess = guesser({ rows, windows, uniform, size })
  return rows.map((row, at) => {
    const found = windows[at] as Windows
    return isSure(found) ? found.starts[0] : guess(row, found.starts)
  })
}

function isSure({ full, printed }: Windows): boolean {
  return full || printed === 0
}

type Table = {
  readonly rows: readonly RowShape[]
  readonly windows: readonly Windows[]
  readonly uniform: ReadonlySet<number>
  readonly size: number
}

type Guess = (row: RowShape, starts: readonly number[]) => number | undefined

/** Full rows guide first; where a rank has none, rows with only one window; at last the habit of the whole table. */
function guesser(table: Table): Guess {
  const full = guideBy(
    table,
    votesOf(table, 0, (found) => found.full),
  )
  const single = guideBy(table, votesOf(table, 1, isSingle))
  const lengths = countsOf(table.rows.map(lengthKey))
  const atLabel = valuesFollowLabels(table)
  const fullRanks = new Set(table.rows.filter((_, at) => table.windows[at]?.full === true).map(({ rank }) => rank))
  return (row, starts) => {
    const guided = full(row, starts) ?? (fullRanks.has(row.rank) ? undefined : single(row, starts))
    if (guided !== undefined || !atLabel) return guided
    return (lengths.get(lengthKey(row)) ?? 0) > 1 && starts.includes(0) ? 0 : undefined
  }
}

function isSingle(found: Windows): boolean {
  return found.starts.length === 1 && found.printed > 0
}

/** Merged cells left no placeholders: every row that is sure of itself begins at its label, some of higher rank among them. */
function valuesFollowLabels({ rows, windows, uniform }: Table): boolean {
  const starts = new Set(windows.filter(isSingle).flatMap((found) => found.starts))
  const sure = rows.filter(
    (row, at) => isSingle(windows[at] as Windows) && !uniform.has(row.part) && row.rank !== 'leaf',
  )
  const atLabel = sure.filter(({ cells: [first] }) => first !== undefined && isPrinted(first))
  return starts.size === 1 && starts.has(0) && atLabel.length >= 2
}

/** Where rows sure of themselves have their windows: by column, and how many rows by rank, start and length. */
type Votes = {
  readonly columns: ReadonlyMap<string, ReadonlySet<number>>
  readonly shapes: ReadonlyMap<string, number>
  /** A shape needs more votes than this: a row does not prove itself. */
  readonly least: number
}

function votesOf({ rows, windows }: Table, least: number, votes: (found: Windows) => boolean): Votes {
  const columns = new Map<string, Set<number>>()
  const shapes: string[] = []
  rows.forEach((row, at) => {
    const found = windows[at] as Windows
    const [start] = found.starts
    if (start === undefined || !votes(found)) return
    put(columns, columnKey(row), row.labelAt + 1 + start)
    shapes.push(shapeKey(row, start))
  })
  return { columns, shapes: countsOf(shapes), least }
}

function guideBy({ uniform, size }: Table, { columns, shapes, least }: Votes): Guess {
  return (row, starts) => {
    const voted = columns.get(columnKey(row))
    if (uniform.has(row.part) && voted?.size === 1) {
      const [start = -1] = [...voted].map((column) => column - row.labelAt - 1)
      return starts.includes(start) ? start : undefined
    }
    const same = starts.filter((start) => (shapes.get(shapeKey(row, start)) ?? 0) > least)
    return same.length === 1 ? same[0] : provenStart(row, same, size)
  }
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Rows with each cell's position as its column, in printed tables whose lines all have the same number of cells. */
export function withColumns(rows: readonly AtomRow[], uniform: ReadonlySet<number>): readonly AtomRow[] {
  return rows.map((row) =>
    row.way === 'grid' || row.way === 'space' || !uniform.has(row.part)
      ? row
      : { ...row, atoms: row.atoms.map((atom, column) => inColumn(atom, column)) },
  )
}

/** Printed tables whose lines all have the same number of cells: there a cell's position is its column. */
export function uniformParts(rows: readonly AtomRow[]): ReadonlySet<number> {
  const widths = new Map<number, Set<number>>()
  for (const row of rows) if (row.way !== 'space') put(widths, row.part, row.atoms.length)
  return new Set([...widths].filter(([, seen]) => seen.size === 1).map(([part]) => part))
}

/** The only one of these windows in which the row adds up (blank cells counting nothing) to a total that is not zero. */
function provenStart(row: RowShape, starts: readonly number[], size: number): number | undefined {
  const proven = starts.filter((start) => addsUp(row.cells.slice(start, start + size)))
  return proven.length === 1 ? proven[0] : undefined
}

function addsUp(cells: readonly Atom[]): boolean {
  const total = cells.at(-1)?.value ?? null
  if (total === null || total === 0) return false
  return cells.slice(0, -1).reduce((sum, cell) => sum + (cell.value ?? 0), 0) === total
}

function lengthKey(row: RowShape): string {
  return `${row.rank}:${row.cells.length}`
}

function shapeKey(row: RowShape, start: number): string {
  return `${row.rank}:${start}:${row.cells.length}`
}

function columnKey(row: RowShape): string {
  return `${row.part}:${row.labelAt}`
}

function put<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key)
  if (set === undefined) map.set(key, new Set([value]))
  else set.add(value)
}
