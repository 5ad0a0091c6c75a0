import { columnNames, type Column, type ColumnName, type SegmentFacts } from './segment-facts.ts'

/** The facts of a segment as bytes: the values of its columns as JSON, then the numbers. */
export function writeFacts({ size, ids, times, days, columns }: SegmentFacts): Uint8Array {
  const values = Object.fromEntries(columnNames.map((name) => [name, columns[name].values]))
  const head = new TextEncoder().encode(JSON.stringify({ size, values }))
  const arrays = [ids, times, days, ...columnNames.map((name) => columns[name].of)]
  const bytes = new Uint8Array(4 + head.length + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0))
  new DataView(bytes.buffer).setUint32(0, head.length)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += array.byteLength
  }
  return bytes
}

type Head = { readonly size: number; readonly values: Readonly<Record<ColumnName, readonly string[]>> }

export function readFacts(bytes: Uint8Array): SegmentFacts {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const { size, values } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  let at = 4 + length
  // A copy of its own lies where numbers must.
  const next = (width: number) => new Uint8Array(bytes.subarray(at, (at += width * size))).buffer
  const [ids, times, days] = [new Float64Array(next(8)), new Float64Array(next(8)), new Uint32Array(next(4))]
  const column = (name: ColumnName): Column => ({ values: values[name], of: new Uint32Array(next(4)) })
  const columns = Object.fromEntries(columnNames.map((name) => [name, column(name)])) as Record<ColumnName, Column>
  return { size, ids, times, days, columns }
}
