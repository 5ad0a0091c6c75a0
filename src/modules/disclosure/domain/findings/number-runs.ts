import type { LookedAt } from './text-finding.ts'

/** A piece of running digits that may be one number: its digits (a final X among them) and where it stands. */
export type NumberRun = {
  readonly digits: string
  /** How many digits the shortest of its groups has, the last one aside. */
  readonly shortest: number
  readonly start: number
  readonly end: number
  /** The folded words before it, up to a new line. */
  readonly before: string
  /** The folded words after it. */
  readonly after: string
}

/**
 * Goes through everything that can be read as one number, groups parted by single spaces or hyphens joined, the longest
 * reading first; where `take` accepts a reading, the digits it covers are not read again.
 */
export function readNumberRuns({ folded }: LookedAt, take: (run: NumberRun) => boolean): void {
  const links = linksOf(folded)
  for (const match of folded.matchAll(RUN)) {
    const start = match.index
    if (links.some(([from, to]) => start >= from && start < to)) continue
    readGroups(folded, withoutEdges(folded, groupsOf(match[0], start)), take)
  }
}

type Group = { readonly digits: string; readonly start: number; readonly end: number }

const RUN = /\d(?:[ -]?\d)*(?:[ -]?[Xx](?![A-Za-z\d]))?/g
const LINK = /(?:https?:\/\/|www\.)[\w./?=&%#:+~@-]+/gi

function linksOf(folded: string): readonly (readonly [number, number])[] {
  if (!folded.includes('://') && !folded.includes('www.')) return []
  return [...folded.matchAll(LINK)].map((match) => [match.index, match.index + match[0].length])
}

/** Decimals, codes with letters, mail addresses and amounts of money are not numbers of persons: such a group is left out. */
function withoutEdges(folded: string, groups: readonly Group[]): readonly Group[] {
  const start = groups[0]?.start ?? 0
  const end = groups.at(-1)?.end ?? 0
  const first = /[A-Za-z_¥￥$€*]$|\d\.$/.test(folded.slice(Math.max(0, start - 2), start)) ? 1 : 0
  const last = /^[A-Za-z_@*]|^\.\d{1,2}(?!\d)/.test(folded.slice(end, end + 4)) ? groups.length - 1 : groups.length
  return groups.slice(first, last)
}

function groupsOf(run: string, start: number): readonly Group[] {
  return [...run.matchAll(/\d+X?|X/gi)].map((match) => ({
    digits: match[0].toUpperCase(),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

const SHORTEST = 7
const LONGEST = 19
const MOST_GROUPS = 6

function readGroups(folded: string, groups: readonly Group[], take: (run: NumberRun) => boolean): void {
  let at = 0
  while (at < groups.length) at = readFrom(folded, groups, at, take) + 1
}

/** The position of the last group read from this one on. */
function readFrom(folded: string, groups: readonly Group[], at: number, take: (run: NumberRun) => boolean): number {
  for (let last = lastWithin(groups, at); last >= at; last--) {
    const run = joinGroups(folded, groups.slice(at, last + 1))
    if (run !== null && take(run)) return last
  }
  return at
}

function joinGroups(folded: string, groups: readonly Group[]): NumberRun | null {
  const [first, last] = [groups[0], groups.at(-1)]
  const digits = groups.map((group) => group.digits).join('')
  if (first === undefined || last === undefined || digits.length < SHORTEST) return null
  const [start, end] = [first.start, last.end]
  return {
    digits,
    shortest: Math.min(LONGEST, ...groups.slice(0, -1).map((group) => group.digits.length)),
    start,
    end,
    before: folded.slice(Math.max(0, start - 24), start).replace(/^[^]*\n/, ''),
    after: folded.slice(end, end + 6),
  }
}

/** Single digits one space apart are the cells of a table: nothing goes on behind one. */
function lastWithin(groups: readonly Group[], at: number): number {
  let length = groups[at]?.digits.length ?? 0
  let last = at
  while (last < at + MOST_GROUPS - 1 && (groups[last]?.digits.length ?? 0) > 1) {
    length += groups[last + 1]?.digits.length ?? LONGEST
    if (length > LONGEST) break
    last += 1
  }
  return last
}
