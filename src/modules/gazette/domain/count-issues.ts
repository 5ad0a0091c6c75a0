import type { Day } from '../../../kernel/day.ts'
import type { GazetteSectionKey } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'

/** A published issue as it is counted. */
export type IssueFact = {
  readonly issueId: number
  readonly on: Day
  readonly year: number
  readonly copies: number
  /** How many texts it has of each section. */
  readonly texts: Readonly<Partial<Record<GazetteSectionKey, number>>>
}

/** What section 一 of the annual report says of the gazette: issues, copies, texts by kind. */
export type GazetteCount = {
  readonly issues: readonly number[]
  readonly copies: number
  readonly texts: Readonly<Partial<Record<GazetteSectionKey, number>>>
}

/** Counts the issues published in a period, both days included; `issues` are their ids. */
export function countIssues(
  facts: readonly IssueFact[],
  { from, to }: { readonly from: Day; readonly to: Day },
): GazetteCount {
  const own = facts.filter(({ on }) => from <= on && on <= to)
  const texts: Partial<Record<GazetteSectionKey, number>> = {}
  for (const fact of own)
    for (const [key, count] of Object.entries(fact.texts) as [GazetteSectionKey, number][])
      texts[key] = (texts[key] ?? 0) + count
  return {
    issues: own.map(({ issueId }) => issueId),
    copies: own.reduce((sum, { copies }) => sum + copies, 0),
    texts,
  }
}
