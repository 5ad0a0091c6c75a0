import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { LeaderRecords } from '../data/leader-records.ts'
import type { SiteRecords } from '../data/site-records.ts'
import type { Leader, LeaderEntry } from '../domain/leader.ts'
import type { Site } from '../domain/site.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type SiteOn } from './find-own-site.ts'
import type { SentPicture } from './keep-picture.ts'

/** What is done to the leaders a site tells of; `id`: null for a new one, `picture`: null where the photo stays. */
export type LeaderChange =
  | {
      readonly is: 'keep'
      readonly id: string | null
      readonly entry: LeaderEntry
      readonly picture: SentPicture | null
    }
  | { readonly is: 'remove'; readonly id: string }

export type LeaderNeeds = {
  readonly records: SiteRecords
  readonly leaders: LeaderRecords
  readonly keepPicture: (organId: string, picture: SentPicture) => Promise<Outcome<string, SiteFaults>>
}

/** Keeps or removes a leader of the site of the person's organ. */
export async function changeLeaders(
  needs: LeaderNeeds,
  actor: Staff,
  on: SiteOn,
  change: LeaderChange,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(needs.records, actor, on)
  if (!own.ok) return own
  const { site } = own.value
  const before = change.id === null ? null : await needs.leaders.findLeader(site.id, change.id)
  if (before === undefined) return refuse(faultOf('no-such-leader'))
  const named = change.is === 'keep' ? await keep(needs, site, before, change) : await remove(needs, before)
  if (!named.ok) return named
  await needs.records.changeSite(site)
  const deed = { organId: site.organId, action: `leader.${change.is}`, subject: { kind: 'site', id: site.id } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { name: named.value } }] })
}

type Keep = Extract<LeaderChange, { is: 'keep' }>
type Named = Promise<Outcome<string, SiteFaults>>

async function keep(
  { leaders, keepPicture }: LeaderNeeds,
  { id: siteId, organId }: Site,
  before: Leader | null,
  { entry, picture }: Keep,
): Named {
  const photo = picture === null ? done(before?.photo ?? null) : await keepPicture(organId, picture)
  if (!photo.ok) return photo
  const leader = { ...entry, siteId, photo: photo.value }
  await (before === null ? leaders.addLeader(leader) : leaders.changeLeader(before.id, leader))
  return done(entry.name)
}

async function remove({ leaders }: LeaderNeeds, before: Leader | null): Named {
  if (before === null) return refuse(faultOf('no-such-leader'))
  await leaders.removeLeader(before.id)
  return done(before.name)
}
