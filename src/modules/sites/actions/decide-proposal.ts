import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { Proposal, ProposedChange } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import type { ProposingNeeds } from './propose-leader.ts'

type Needs = Omit<ProposingNeeds, 'keepPicture'>

/** What becomes of a proposal: its proposer may take it back, and nobody but another reviewer releases or returns it. */
export type ProposalVerdict =
  { readonly is: 'release' } | { readonly is: 'return'; readonly why: string } | { readonly is: 'take-back' }

/** Decides on a proposal; released, citizens see it from now on. */
export async function decideProposal(
  needs: Needs,
  actor: Staff,
  id: string,
  verdict: ProposalVerdict,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const proposal = await needs.proposals.lockProposal(id)
  const { site } = proposal === undefined ? { site: undefined } : await needs.records.lockSite(proposal.siteId)
  if (proposal === undefined || site === undefined || !mayDo(actor, 'review-items', site.organId))
    return refuse(faultOf('no-such-proposal'))
  const bar = barTo(verdict, proposal, actor)
  if (bar !== undefined) return refuse(faultOf(bar))
  const decided = await carryOut(needs, site, proposal, verdict)
  if (!decided.ok) return decided
  const deed = { organId: site.organId, action: `site.${verdict.is}`, subject: { kind: 'site', id: site.id } }
  const why = verdict.is === 'return' ? { why: verdict.why } : {}
  const detail = { name: proposal.name, kind: proposal.change.is, proposedBy: proposal.by.name, ...why }
  return done({ value: undefined, deeds: [{ ...deed, detail }] })
}

function barTo({ is }: ProposalVerdict, { by, returnedWhy }: Proposal, { accountId }: Staff) {
  const isOwn = by.accountId === accountId
  if (is === 'take-back') return isOwn ? undefined : ('not-own-proposal' as const)
  if (isOwn) return 'own-proposal' as const
  return returnedWhy === null ? undefined : ('no-such-proposal' as const)
}

async function carryOut(
  needs: Needs,
  site: Site,
  proposal: Proposal,
  verdict: ProposalVerdict,
): Promise<Outcome<undefined, SiteFaults>> {
  if (verdict.is === 'return') {
    await needs.proposals.returnProposal(proposal.id, verdict.why)
    return done(undefined)
  }
  await needs.proposals.removeProposal(proposal.id)
  if (verdict.is === 'take-back') return done(undefined)
  const { change } = proposal
  const shown = change.is === 'guide' ? done(undefined) : await show(needs, site, change)
  if (shown.ok) await needs.records.changeSite(change.is === 'guide' ? { ...site, guide: change.guide } : site)
  return shown
}

/** What it is about may have gone meanwhile. */
async function show(
  { records, leaders }: Needs,
  { id: siteId }: Site,
  change: Exclude<ProposedChange, { is: 'guide' }>,
): Promise<Outcome<undefined, SiteFaults>> {
  if (change.is === 'banner' || change.is === 'description') {
    const column = (await records.columnsOf(siteId)).find(({ id }) => id === change.target)
    if (column === undefined) return refuse(faultOf('no-such-column'))
    const shown = change.is === 'banner' ? { banner: change.picture } : { description: change.description }
    await records.changeColumn({ ...column, ...shown })
    return done(undefined)
  }
  if (change.target !== null && (await leaders.findLeader(siteId, change.target)) === undefined)
    return refuse(faultOf('no-such-leader'))
  if (change.is === 'leader-removal') await leaders.removeLeader(change.target)
  else if (change.target === null) await leaders.addLeader({ ...change.entry, siteId, photo: change.picture })
  else await leaders.changeLeader(change.target, { ...change.entry, siteId, photo: change.picture })
  return done(undefined)
}
