import type { LeaderEntry } from './leader.ts'
import type { Site } from './site.ts'

/** A change citizens see only once another person released it. `target`: the leader or column; null for a new leader and the guide. */
export type ProposedChange =
  | {
      readonly is: 'leader'
      readonly target: string | null
      readonly entry: LeaderEntry
      readonly picture: string | null
    }
  | { readonly is: 'leader-removal'; readonly target: string; readonly picture: null }
  | { readonly is: 'banner'; readonly target: string; readonly picture: string | null }
  /** What a column says of itself (栏目说明; of a 专题 its words). */
  | { readonly is: 'description'; readonly target: string; readonly description: string; readonly picture: null }
  /** What the organ adds to its guide (条例 第十二条). */
  | { readonly is: 'guide'; readonly target: null; readonly guide: Site['guide']; readonly picture: null }

export type Proposal = {
  readonly id: string
  readonly siteId: string
  readonly change: ProposedChange
  /** What it is about. */
  readonly name: string
  readonly by: { readonly accountId: string; readonly name: string }
  readonly at: Date
  /** Why it was not released; null while it waits. */
  readonly returnedWhy: string | null
}

export type NewProposal = Pick<Proposal, 'siteId' | 'change' | 'name' | 'by'>
