import { addAll, emptySet, keepOnly, type ThingSet } from './thing-set.ts'

/** Of every row at least one group, of every group all tokens. */
export type WantedTokens = readonly (readonly (readonly number[])[])[]

/** Looks up the things that have a token; a set of one's own to change. */
export type LookUp = (key: number) => ThingSet | undefined

/** The things of a segment of `size` that have what is wanted. */
export function matching(wanted: WantedTokens, size: number, lookUp: LookUp): ThingSet {
  let all: ThingSet | undefined
  for (const groups of wanted) {
    const some = anyGroup(groups, size, lookUp)
    all = all === undefined ? some : keepOnly(all, some)
  }
  return all ?? emptySet(size)
}

function anyGroup(groups: readonly (readonly number[])[], size: number, lookUp: LookUp): ThingSet {
  let any: ThingSet | undefined
  for (const group of groups) {
    const found = wholeGroup(group, lookUp)
    if (found !== undefined) any = any === undefined ? found : addAll(any, found)
  }
  return any ?? emptySet(size)
}

function wholeGroup(group: readonly number[], lookUp: LookUp): ThingSet | undefined {
  let whole: ThingSet | undefined
  for (const key of group) {
    const found = lookUp(key)
    if (found === undefined) return undefined
    whole = whole === undefined ? found : keepOnly(whole, found)
  }
  return whole
}

export function tokensIn(wanted: WantedTokens): readonly number[] {
  return wanted.flat(2)
}
