import type { SegmentFacts, Standing } from './segment-facts.ts'
import type { Within } from './narrowed.ts'
import type { ThingSet } from './thing-set.ts'

/** A thing found, with what puts it in order. */
export type Hit = Standing & { readonly id: number; readonly time: number }

/** What was found in one segment. */
export type FoundInSegment = { readonly facts: SegmentFacts; readonly set: ThingSet; readonly within: Within }

/** The newest of what was found in all segments, at most `enough`. */
export function newestHits(found: readonly FoundInSegment[], enough: number): readonly Hit[] {
  let hits: readonly Hit[] = []
  let oldest = -Infinity
  for (const [segment, { facts, set, within }] of found.entries()) {
    if (within === null) continue
    const here = hitsIn({ facts, set, within }, { segment, enough, oldest })
    hits = newestOf(hits, here, enough)
    if (hits.length === enough) oldest = hits.at(-1)?.time ?? oldest
  }
  return hits
}

/** The newest of two lists that are in order. */
function newestOf(one: readonly Hit[], other: readonly Hit[], enough: number): readonly Hit[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const newest: Hit[] = []
  let left = 0
  let right = 0
  const end = Math.min(enough, one.length + other.length)
  while (newest.length < end) {
    const a = one[left]
    const b = other[right]
    const first = b === undefined || (a !== undefined && byTime(a, b) <= 0)
    newest.push((first ? a : b) as Hit)
    if (first) left += 1
    else right += 1
  }
  return newest
}

type Reach = { readonly segment: number; readonly enough: number; readonly oldest: number }

function hitsIn({ facts, set, within }: FoundInSegment, { segment, enough, oldest }: Reach): readonly Hit[] {
  const { ids, times } = facts
  const hits: Hit[] = []
  for (let at = 0; at < set.length; at++) {
    for (let bits = set[at] as number; bits !== 0; bits &= bits - 1) {
      const doc = 32 * at + 31 - Math.clz32(bits & -bits)
      const time = times[doc] as number
      if (time < oldest) return hits
      if (within !== true && within?.(doc) !== true) continue
      hits.push({ segment, doc, id: ids[doc] as number, time })
      if (hits.length >= enough) return hits
    }
  }
  return hits
}

const byTime = (one: Hit, other: Hit) => other.time - one.time || other.id - one.id
