/** An affine map as PDF writes it: (x, y) becomes (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
export type Point = readonly [x: number, y: number]

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that applies `inner` first and `outer` to its result. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export function apply(map: Matrix, [x, y]: Point): Point {
  return [map[0] * x + map[2] * y + map[4], map[1] * x + map[3] * y + map[5]]
}

/** The six numbers of a matrix operand; the unmoved matrix for anything else. */
export function matrixOf(value: unknown): Matrix {
  const numbers = isList(value) ? Array.from(value, Number) : []
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : unmoved
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value
}
