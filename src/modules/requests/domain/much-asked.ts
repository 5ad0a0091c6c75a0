import type { Day } from '../../../kernel/day.ts'
import { pairsOf, sameness } from './near-words.ts'

/** A request as far as it matters whether others ask for the same. */
export type AskedFor = {
  readonly id: string
  readonly number: string
  readonly title: string
  /** The same for all requests of one applicant. */
  readonly applicant: string
  readonly outcome: string | null
  /** The case of the outcome: `already-published` where it was public before. */
  readonly variant: string | null
  readonly receivedOn: Day | null
  /** The item that was made of it; null where none was. */
  readonly itemId: number | null
}

/** Requests of several applicants for the same information. */
export type MuchAsked = { readonly applicants: number; readonly requests: readonly AskedFor[] }

/**
 * What at least so many applicants asked for and one was given, not yet made an item: it may be published for everybody
 * (条例 第四十四条). Whether the titles mean the same a person has to judge. The most asked for comes first; `requests` the newest first.
 */
export function muchAsked(requests: readonly AskedFor[], least: number): readonly MuchAsked[] {
  return grouped(requests)
    .map((group): MuchAsked => ({ requests: group, applicants: new Set(group.map(({ applicant }) => applicant)).size }))
    .filter((group) => group.applicants >= least && isDisclosed(group) && group.requests.every(hasNoItem))
    .toSorted((one, other) => other.applicants - one.applicants)
}

const SAME = 0.6

type Group = { readonly pairs: ReadonlySet<string>; readonly requests: AskedFor[] }

/** Each joins the first group whose first title is much the same. Only groups with a pair in common are compared. */
function grouped(requests: readonly AskedFor[]): readonly (readonly AskedFor[])[] {
  const groups: Group[] = []
  const byPair = new Map<string, Group[]>()
  for (const request of requests) {
    const pairs = pairsOf(request.title)
    const near = new Set([...pairs].flatMap((pair) => byPair.get(pair) ?? []))
    const group = [...near].find((one) => sameness(pairs, one.pairs) >= SAME)
    if (group === undefined) addGroup({ pairs, requests: [request] })
    else group.requests.push(request)
  }
  return groups.map((group) => group.requests)

  function addGroup(group: Group): void {
    groups.push(group)
    for (const pair of group.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), group])
  }
}

function isDisclosed({ requests }: MuchAsked): boolean {
  return requests.some(wasDisclosed)
}

/** Whether somebody was given what was not public before. */
export function wasDisclosed({
  outcome,
  variant,
}: {
  readonly outcome: string | null
  readonly variant: string | null
}) {
  return (outcome === 'granted' && variant !== 'already-published') || outcome === 'partial'
}

function hasNoItem({ itemId }: AskedFor): boolean {
  return itemId === null
}
