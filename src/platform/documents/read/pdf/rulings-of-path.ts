import { OPS } from './pdf-library.ts'
import { apply, type Point } from './matrix.ts'
import { boxAround, type Ruling } from './page-marks.ts'
import type { GraphicsState } from './drawing-machine.ts'

/** The ruling lines a painted path leaves on the page: strokes along an axis, edges of stroked boxes, thin filled boxes. */
export function rulingsOfPath(operands: readonly unknown[], state: GraphicsState): Ruling[] {
  const [paint, path] = operands
  const numbers = Array.isArray(path) ? path[0] : undefined
  if (!(numbers instanceof Float32Array) || numbers.length > longestPath) return []
  const stroked = strokes.has(Number(paint)) && !state.strokeIsPale
  const filled = fills.has(Number(paint)) && !state.fillIsPale
  if (!stroked && !filled) return []
  return linesOfPath(numbers).flatMap((points) => {
    const across = filled ? thinBox(points, state) : []
    return stroked ? [...across, ...straightEdges(points, state)] : across
  })
}

const longestPath = 40_000
const strokes: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** The path cut into its continuous lines; the numbers are 0 move, 1 line, 2 cubic, 3 quadratic, 4 close, each with its points. */
function linesOfPath(numbers: Float32Array): Point[][] {
  const lines: Point[][] = []
  let line: Point[] = []
  for (let at = 0; at < numbers.length;) {
    const code = numbers[at] as number
    const arity = arities[code]
    if (arity === undefined) break
    const end: Point = [numbers[at + arity - 1] as number, numbers[at + arity] as number]
    if (code === 0) lines.push((line = [end]))
    else if (code === 4) line.push(...line.slice(0, 1))
    else line.push(end)
    at += arity + 1
  }
  return lines
}

/** How many numbers follow each code. */
const arities: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

function straightEdges(points: readonly Point[], { map }: GraphicsState): Ruling[] {
  const shown = points.map((point) => apply(map, point))
  return shown.slice(1).flatMap((to, index) => rulingBetween(shown[index] as Point, to))
}

function rulingBetween([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (wide >= shortest && high < thickest) {
    return [{ way: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  }
  if (high >= shortest && wide < thickest) {
    return [{ way: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  }
  return []
}

function thinBox(points: readonly Point[], { map }: GraphicsState): Ruling[] {
  if (points.length < 3) return []
  const box = boxAround(points, map)
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const lying = rulingBetween([box.left, middleY], [box.right, middleY])
  const standing = rulingBetween([middleX, box.top], [middleX, box.bottom])
  if (box.bottom - box.top < thickest) return lying
  return box.right - box.left < thickest ? standing : []
}

/** In points: a table rule is no thicker than this, and even the pieces of a dotted one no shorter than that. */
const thickest = 3
const shortest = 0.8
