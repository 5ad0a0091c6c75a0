import type { Matrix, Point } from './matrix.ts'

/** A rectangle on the page in points, from the top left corner of the page as it is shown. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** One character where it is drawn. */
export type Glyph = Box & { readonly text: string; readonly size: number }

/** A drawn line, thin rectangle or rectangle edge that can rule a table, as its middle line. */
export type Ruling = {
  readonly way: 'across' | 'down'
  /** The y of a line across, the x of a line down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export type PageMarks = { readonly glyphs: Glyph[]; readonly rulings: Ruling[] }

/** The smallest upright box around points seen through a map. */
export function boxAround(points: readonly Point[], map: Matrix): Box {
  const xs = points.map(([x, y]) => map[0] * x + map[2] * y + map[4])
  const ys = points.map(([x, y]) => map[1] * x + map[3] * y + map[5])
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
