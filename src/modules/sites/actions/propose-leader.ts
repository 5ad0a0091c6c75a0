import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { LeaderRecords } from '../data/leader-records.ts'
import type { ProposalRecords } from '../data/proposal-records.ts'
import type { SiteRecords } from '../data/site-records.ts'
import type { Leader, LeaderEntry } from '../domain/leader.ts'
import type { ProposedChange } from '../domain/proposal.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type SiteOn } from './find-own-site.ts'
import type { SentPicture } from './keep-picture.ts'

/** What is to be done to the leaders a site tells of; `id`: null for a new one, `picture`: null where the photo stays. */
export type LeaderChange =
  | {
      readonly is: 'keep'
      readonly id: string | null
      readonly entry: LeaderEntry
      readonly picture: SentPicture | null
    }
  | { readonly is: 'remove'; readonly id: string }

export type ProposingNeeds = {
  readonly records: SiteRecords
  readonly leaders: LeaderRecords
  readonly proposals: ProposalRecords
  readonly keepPicture: (organId: string, picture: SentPicture) => Promise<Outcome<string, SiteFaults>>
}

/** Proposes to keep or remove a leader of the site of the person's organ; citizens see it once another person released it. */
export async function proposeLeader(
  needs: ProposingNeeds,
  actor: Staff,
  on: SiteOn,
  wanted: LeaderChange,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(needs.records, actor, on)
  if (!own.ok) return own
  const { site } = own.value
  const before = wanted.id === null ? null : await needs.leaders.findLeader(site.id, wanted.id)
  if (before === undefined) return refuse(faultOf('no-such-leader'))
  const change = await proposed(needs, site.organId, before, wanted)
  if (!change.ok) return change
  const name = wanted.is === 'keep' ? wanted.entry.name : (before?.name ?? '')
  await needs.proposals.addProposal({ siteId: site.id, change: change.value, name, by: actor })
  await needs.records.changeSite(site)
  const deed = { organId: site.organId, action: 'site.propose', subject: { kind: 'site', id: site.id } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { name, kind: change.value.is } }] })
}

async function proposed(
  { keepPicture }: ProposingNeeds,
  organId: string,
  before: Leader | null,
  wanted: LeaderChange,
): Promise<Outcome<ProposedChange, SiteFaults>> {
  if (wanted.is === 'remove') return done({ is: 'leader-removal', target: wanted.id, picture: null })
  const { entry, picture } = wanted
  const photo = picture === null ? done(before?.photo ?? null) : await keepPicture(organId, picture)
  if (!photo.ok) return photo
  return done({ is: 'leader', target: before?.id ?? null, entry, picture: photo.value })
}
