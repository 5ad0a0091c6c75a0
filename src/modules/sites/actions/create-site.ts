import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { siteRecords } from '../data/site-records.ts'
import { faultsOfEntry, type SiteEntry } from '../domain/site-faults.ts'
import type { ToldColumn } from '../domain/told-site.ts'
import { enterSite } from '../enter-sites.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'

export type NewSite = { readonly id: string; readonly entry: SiteEntry; readonly columns: readonly ToldColumn[] }

/** Begins the site of the person's organ with its columns; the first of an installation is its main one. */
export async function createSite(
  transaction: DatabaseTransaction,
  actor: Staff,
  { id, entry, columns }: NewSite,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const { organId } = actor
  if (!mayDo(actor, 'keep-sites', organId)) return refuse(faultOf('no-such-site'))
  const { site, others } = await siteRecords(transaction).lockSite(id)
  if (site !== undefined) return refuse(faultOf('address-taken'))
  if (others.some((other) => other.organId === organId)) return refuse(faultOf('organ-has-site'))
  const faults = faultsOfEntry(entry, others)
  if (Object.keys(faults).length > 0) return refuse(faults)
  await enterSite(transaction, { ...entry, id, organId, guide: {}, main: others.length === 0, columns })
  const subject = { kind: 'site', id }
  return done({ value: undefined, deeds: [{ organId, action: 'site.enter', subject, detail: { name: entry.name } }] })
}
