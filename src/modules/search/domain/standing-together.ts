import type { SegmentFacts, Standing } from './segment-facts.ts'

/** How things of several segments stand in one. */
export type Together = {
  /** The newest first. */
  readonly order: readonly Standing[]
  /** For each segment the new place of each of its things; -1 for those that are gone. */
  readonly places: readonly Int32Array[]
  /** The entries that are in none any more. */
  readonly left: readonly number[]
}

export function standingTogether(segments: readonly SegmentFacts[], gone: ReadonlySet<number>): Together {
  const order: Standing[] = []
  const left: number[] = []
  for (const [segment, { ids }] of segments.entries())
    for (let doc = 0; doc < ids.length; doc++) {
      if (gone.has(ids[doc] as number)) left.push(ids[doc] as number)
      else order.push({ segment, doc })
    }
  const time = ({ segment, doc }: Standing) => segments[segment]?.times[doc] ?? 0
  const id = ({ segment, doc }: Standing) => segments[segment]?.ids[doc] ?? 0
  order.sort((one, other) => time(other) - time(one) || id(other) - id(one))
  const places = segments.map(({ size }) => new Int32Array(size).fill(-1))
  for (const [place, { segment, doc }] of order.entries()) {
    const its = places[segment]
    if (its !== undefined) its[doc] = place
  }
  return { order, places, left }
}
