import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type SiteOn } from './find-own-site.ts'
import type { LeaderNeeds } from './keep-leader.ts'
import type { SentPicture } from './keep-picture.ts'

/** Gives a column of the person's site another banner; null takes it away. */
export async function changeBanner(
  { records, keepPicture }: Omit<LeaderNeeds, 'leaders'>,
  actor: Staff,
  on: SiteOn & { readonly columnId: string },
  picture: SentPicture | null,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(records, actor, on)
  if (!own.ok) return own
  const { site, columns } = own.value
  const column = columns.find(({ id }) => id === on.columnId)
  if (column === undefined) return refuse(faultOf('no-such-column'))
  const banner = picture === null ? done(null) : await keepPicture(site.organId, picture)
  if (!banner.ok) return banner
  await records.changeColumn({ ...column, banner: banner.value })
  await records.changeSite(site)
  const deed = { organId: site.organId, action: 'column.banner', subject: { kind: 'site', id: site.id } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { name: column.name } }] })
}
