import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { siteRecords } from '../data/site-records.ts'
import type { Gathered, GatheringChange } from '../domain/gathering.ts'
import { faultsOfEntry, type SiteEntry } from '../domain/site-faults.ts'
import type { ToldColumn } from '../domain/told-site.ts'
import { enterSite } from '../enter-sites.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'

export type NewSite = { readonly id: string; readonly entry: SiteEntry; readonly columns: readonly ToldColumn[] }

type CreateNeeds = {
  readonly transaction: DatabaseTransaction
  readonly gather: (change: GatheringChange) => Promise<Gathered>
  readonly begun: (organId: string) => Promise<void>
}

/**
 * Begins the site of the person's organ with its columns, which gather what was published below it before; the first of an
 * installation is its main one.
 */
export async function createSite(
  { transaction, gather, begun }: CreateNeeds,
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
  let came = 0
  for (const after of await siteRecords(transaction).columnsOf(id))
    came += (await gather({ organId, before: null, after })).came
  await begun(organId)
  const deed = { organId, subject: { kind: 'site', id } }
  const entered = { ...deed, action: 'site.enter', detail: { name: entry.name } }
  const gathered = { ...deed, action: 'column.gather', detail: { name: entry.name, came } }
  return done({ value: undefined, deeds: came === 0 ? [entered] : [entered, gathered] })
}
