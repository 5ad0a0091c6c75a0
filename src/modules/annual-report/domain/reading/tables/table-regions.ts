import type { AtomRow } from './atom.ts'
import { signsOf, type LineSigns } from './line-signs.ts'
import { findAnchors, reach, type Anchors } from './table3-anchors.ts'

/** Half-open range of rows; `ended` where it stops at words that begin what comes after the table. */
export type Range = { readonly from: number; readonly to: number; readonly ended: boolean }

export type TableRegions = { readonly table2?: Range; readonly table3?: Range; readonly table4?: Range }

/**
 * Where the three tables stand. A table begins at its own heads or labels, several of them close together: the same words
 * in navigation, in the running text or in the list of contents stand alone and far apart.
 */
export function findRegions(rows: readonly AtomRow[]): TableRegions {
  const signs = rows.map(signsOf)
  const table3 = findTable3(rows, signs)
  const table2 = findTable2(signs, table3)
  const table4 = findTable4(signs, table3?.to ?? table2?.to ?? 0)
  return {
    ...(table2 === undefined ? {} : { table2 }),
    ...(table3 === undefined ? {} : { table3 }),
    ...(table4 === undefined ? {} : { table4 }),
  }
}

function findTable3(rows: readonly AtomRow[], signs: readonly LineSigns[]): Range | undefined {
  const anchors = findAnchors(rows, signs)
  if (anchors === undefined) return undefined
  const to = endOfTable3(signs, anchors)
  const sign = signs[to]
  return { from: cornerBefore(signs, anchors), to, ended: sign !== undefined && (sign.head4 || sign.strong4) }
}

function cornerBefore(signs: readonly LineSigns[], { first, after }: Anchors): number {
  let from = first
  for (let at = first; at > Math.max(after, first - reach - 1); at--) {
    if (signs[at]?.section3 === true) break
    if (signs[at]?.corner === true) from = at
  }
  return from
}

function endOfTable3(signs: readonly LineSigns[], { last, before }: Anchors): number {
  return Math.min(before, last + reach + 1, signs.length)
}

function findTable2(signs: readonly LineSigns[], table3: Range | undefined): Range | undefined {
  const stop = table3?.from ?? signs.length
  const isStart = (sign: LineSigns, at: number) =>
    at < stop && sign.block2 && signs.slice(at, Math.min(stop, at + reach)).some(({ item2 }) => item2 !== undefined)
  const from = signs.findIndex(isStart)
  if (from === -1) return undefined
  const to = endOfTable2(signs, from, stop)
  const sign = signs[to]
  return { from, to, ended: sign !== undefined && (sign.section3 || sign.corner || sign.strong4 || sign.head4) }
}

function endOfTable2(signs: readonly LineSigns[], from: number, stop: number): number {
  let last = from
  for (let at = from; at < stop; at++) {
    const sign = signs[at] as LineSigns
    if (sign.section3 || sign.strong4) return at
    if (sign.block2 || sign.item2 !== undefined) last = at
    if (at - last > reach) return last + 1
  }
  return stop
}

/** Table 4 begins at its own heads; the section title before them may be missing. */
function findTable4(signs: readonly LineSigns[], from: number): Range | undefined {
  const strong = signs.findIndex((sign, at) => at >= from && sign.strong4)
  if (strong === -1) return undefined
  const earliest = Math.max(from, strong - 8)
  const title = signs.slice(earliest, strong).findIndex((sign) => sign.head4)
  const end = signs.findIndex((sign, at) => at > strong && sign.afterTable4)
  return { from: title === -1 ? strong : earliest + title, to: end === -1 ? signs.length : end, ended: end !== -1 }
}
