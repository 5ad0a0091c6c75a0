import type { Ruling } from './page-marks.ts'

/** The rulings of a page in groups that touch each other: each group may be a table. Broken and doubled lines are mended. */
export function groupTouching(rulings: readonly Ruling[]): Ruling[][] {
  const across = mend(rulings.filter((ruling) => ruling.way === 'across'))
  const down = mend(rulings.filter((ruling) => ruling.way === 'down'))
  const all = [...across, ...down]
  if (all.length > mostRulings) return []
  const parent = all.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number
    return at
  }
  for (const [first, one] of across.entries()) {
    for (const [second, other] of down.entries()) {
      if (touch(one, other)) parent[root(first)] = root(across.length + second)
    }
  }
  const groups = new Map<number, Ruling[]>()
  for (const [index, ruling] of all.entries()) {
    const key = root(index)
    groups.set(key, [...(groups.get(key) ?? []), ruling])
  }
  return [...groups.values()]
}

const mostRulings = 4000
/** In points: how far lines that are meant to meet may miss each other. */
const slack = 3

function touch(across: Ruling, down: Ruling): boolean {
  const meetsX = down.at >= across.from - slack && down.at <= across.to + slack
  return meetsX && across.at >= down.from - slack && across.at <= down.to + slack
}

/** Pieces of one line, drawn cell by cell or as dashes, become one line. */
function mend(rulings: readonly Ruling[]): Ruling[] {
  const mended = levels(rulings).flatMap((level) => joinPieces(level))
  return mended.filter((ruling) => ruling.to - ruling.from > 4)
}

function joinPieces(level: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = []
  for (const piece of level.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last === undefined || piece.from > last.to + slack) joined.push(piece)
    else joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) }
  }
  return joined
}

function levels(rulings: readonly Ruling[]): Ruling[][] {
  const found: Ruling[][] = []
  for (const ruling of rulings.toSorted((one, other) => one.at - other.at)) {
    const level = found.at(-1)
    if (level !== undefined && ruling.at - (level[0] as Ruling).at < 1.6) level.push(ruling)
    else found.push([ruling])
  }
  return found
}
