import { isPrinted, isText, type Atom, type AtomRow } from './atom.ts'

/**
 * A run of value cells with the words printed before it: one row of a table, as far as the layout tells. `texts` are the
 * label's cells in order; `cells` everything from the last of them to the next words.
 */
export type Group = {
  readonly texts: readonly Atom[]
  readonly cells: readonly Atom[]
  /** Position of the label in its line, and how many cells the line has. */
  readonly labelAt: number
  readonly width: number
  readonly part: number
  readonly start: number
  readonly end: number
}

/** Groups of lines that hold whole rows: words after values begin a new group. */
export function groupByLine(rows: readonly AtomRow[]): Group[] {
  const groups: Group[] = []
  for (const row of rows) groups.push(...groupsOf(row.atoms, row.part, row.way === 'space' ? 0 : row.atoms.length))
  return groups
}

/** Groups of lines that hold one cell each; where an empty line parts the rows it also parts the groups. */
export function groupByCell(rows: readonly AtomRow[]): Group[] {
  const parted = blankLinesPartRows(rows)
  const lines = withoutForeign(rows)
  const groups: Group[] = []
  let stream: Atom[] = []
  const flush = () => {
    if (stream.length > 0) groups.push(...groupsOf(stream, 0, 0))
    stream = []
  }
  const piped = lines.some((row) => row.way === 'pipe')
  lines.forEach((row, at) => {
    if (parted && row.emptyBefore > 0) flush()
    stream.push(...cellsOfLine(row, lines[at - 1], piped))
  })
  flush()
  return groups
}

/** Where cells have bars or tabs, a bare number or two on lines without any are page numbers. */
function withoutForeign(rows: readonly AtomRow[]): readonly AtomRow[] {
  const bare = rows.filter((row) => row.way === 'space' && isLoneValue(row))
  const marked = rows.filter((row) => row.way !== 'space')
  return bare.length > 2 || bare.length * 4 > marked.length ? rows : rows.filter((row) => !bare.includes(row))
}

/** Do lines with one value each make up most of the values? Then every line is one cell. */
export function isCellPerLine(rows: readonly AtomRow[]): boolean {
  let lone = 0
  let blank = 0
  let shared = 0
  for (const row of rows) {
    if (row.way === 'grid') continue
    const filled = row.atoms.filter((atom) => atom.kind !== 'blank')
    if (filled.length === 0 && row.atoms.length <= 2) blank++
    else if (filled.some(isPrinted) && filled.length === 1) lone++
    else if (filled.some(isPrinted)) shared++
  }
  return lone > 0 && lone + blank >= 3 && lone > shared * 2
}

/** So many blank cells after a label are a row left blank; fewer are placeholders of merged cells. */
const blankRow = 7

function groupsOf(atoms: readonly Atom[], part: number, width: number): Group[] {
  const groups: Group[] = []
  let texts: Atom[] = []
  let cells: Atom[] = []
  let labelAt = -1
  const flush = () => {
    const [first = cells[0]] = texts
    const last = cells.at(-1) ?? texts.at(-1)
    if (first !== undefined && last !== undefined)
      groups.push({ texts, cells, labelAt, width, part, start: first.start, end: last.end })
    texts = []
    cells = []
  }
  atoms.forEach((atom, at) => {
    if (!isText(atom)) return void cells.push(atom)
    if (cells.some(isPrinted) || cells.length >= blankRow) flush()
    cells = []
    texts.push(atom)
    labelAt = at
  })
  flush()
  return groups
}

/** The cells of a line in a document of one cell per line: its words, or one blank cell. */
function cellsOfLine(row: AtomRow, before: AtomRow | undefined, piped: boolean): readonly Atom[] {
  const lastFilled = row.atoms.findLastIndex((atom) => atom.kind !== 'blank')
  if (lastFilled >= 0)
    return row.atoms.slice(0, lastFilled + 1).filter((atom) => row.way === 'pipe' || atom.kind !== 'blank')
  const [blank] = row.atoms
  if (blank === undefined) return []
  if (row.way === 'pipe') return row.atoms.length > 1 || isBarOf(before) ? [] : [blank]
  return piped ? [] : [blank]
}

/** A lone `|` is the bar of the cell before it, fallen to the next line, when that cell has none of its own. */
function isBarOf(before: AtomRow | undefined): boolean {
  return before !== undefined && before.way !== 'pipe' && before.atoms.some((atom) => atom.kind !== 'blank')
}

/** In most documents of one cell per line empty lines part cells; where values follow each other directly they part rows. */
function blankLinesPartRows(rows: readonly AtomRow[]): boolean {
  let parted = 0
  let joined = 0
  for (let at = 1; at < rows.length; at++) {
    if (!isLoneValue(rows[at - 1]) || !isLoneValue(rows[at])) continue
    if ((rows[at]?.emptyBefore ?? 0) > 0) parted++
    else joined++
  }
  return joined > parted
}

function isLoneValue(row: AtomRow | undefined): boolean {
  const filled = row?.atoms.filter((atom) => atom.kind !== 'blank') ?? []
  return filled.length === 1 && filled[0] !== undefined && isPrinted(filled[0])
}
