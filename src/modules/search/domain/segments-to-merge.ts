/** A segment as those who put segments together see it. */
export type SegmentSize = {
  readonly segment_id: number
  readonly size: number
  /** How many of its things were taken back. */
  readonly gone: number
}

/** A segment does not grow beyond this. */
const LARGEST = 262_144
/** So many of about one size become one; every thing is written again a few times in its life. */
const ENOUGH = 8
const MOST_AT_ONCE = 100
const FEW_GONE = 200

/** The segments that should become one now; none where all is well. The smallest come first. */
export function segmentsToMerge(segments: readonly SegmentSize[]): readonly number[] {
  const sizes = new Map<number, SegmentSize[]>()
  for (const segment of segments.filter(({ size }) => size <= LARGEST / 2)) {
    const level = Math.floor(Math.log(segment.size) / Math.log(ENOUGH) + 1e-9)
    sizes.set(level, [...(sizes.get(level) ?? []), segment])
  }
  const full = [...sizes].filter(([, alike]) => alike.length >= ENOUGH).toSorted(([one], [other]) => one - other)
  const chosen = fitting(full[0]?.[1] ?? [])
  if (chosen.length > 1) return chosen
  const worn = segments.filter(({ size, gone }) => gone > Math.max(FEW_GONE, size / 200) || gone === size)
  return worn.slice(0, 1).map(({ segment_id }) => segment_id)
}

function fitting(alike: readonly SegmentSize[]): readonly number[] {
  let sum = 0
  return alike
    .toSorted((one, other) => one.size - other.size)
    .slice(0, MOST_AT_ONCE)
    .filter(({ size }) => (sum += size) <= LARGEST)
    .map(({ segment_id }) => segment_id)
}
