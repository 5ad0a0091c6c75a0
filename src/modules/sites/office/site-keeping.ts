import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Problem } from '../../../platform/http/page.ts'
import type { Organ } from '../../organizations/public.ts'
import type { SiteOn } from '../actions/find-own-site.ts'
import type { ProposalVerdict } from '../actions/decide-proposal.ts'
import type { LeaderChange } from '../actions/propose-leader.ts'
import type { SentPicture } from '../actions/keep-picture.ts'
import type { Leader } from '../domain/leader.ts'
import type { SiteFaults } from '../refusals.zh.ts'
import type { Column } from '../domain/column.ts'
import { columnsOf } from '../domain/site-book.ts'
import type { Proposal } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'
import type { OpenSites } from '../open-sites.ts'

/** What the pages of keeping sites ask and do. */
export type SiteKeeping = Pick<OpenSites, 'book' | 'createSite' | 'changeSite' | 'changeColumns'> & {
  listOrgans(): Promise<readonly Organ[]>
  leadersOf(siteId: string): Promise<readonly Leader[]>
  proposeLeader(actor: Staff, on: SiteOn, change: LeaderChange): Promise<Outcome<undefined, SiteFaults>>
  proposeBanner(
    actor: Staff,
    on: SiteOn & { readonly columnId: string },
    picture: SentPicture | null,
  ): Promise<Outcome<undefined, SiteFaults>>
  proposeGuide(actor: Staff, on: SiteOn, guide: Site['guide']): Promise<Outcome<undefined, SiteFaults>>
  /** What waits to be released on the site of the person's organ, and what was returned. */
  proposalsFor(actor: Staff): Promise<readonly ShownProposal[]>
  decideProposal(actor: Staff, id: string, verdict: ProposalVerdict): Promise<Outcome<undefined, SiteFaults>>
}

/** A proposal, and the leader it is about as citizens see it now, or what the column or the guide says now. */
export type ShownProposal = {
  readonly proposal: Proposal
  readonly before: Leader | null
  readonly saysNow: string
  readonly guideNow: Site['guide']
}

export type KeptSite = { readonly site: Site; readonly columns: readonly Column[] }

/** The site of an address, where it is of the organ the person works in. */
export function ownSite(keeping: Pick<SiteKeeping, 'book'>, actor: Staff, id = ''): Outcome<KeptSite, Problem> {
  const site = keeping.book().sites.find((one) => one.id === id && one.organId === actor.organId)
  return site === undefined ? refuse({ status: 404 }) : done({ site, columns: columnsOf(keeping.book(), id) })
}
