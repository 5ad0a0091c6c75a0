import type { Actor, Staff } from '../../kernel/actor.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import { hear } from '../../platform/database/hear.ts'
import { act, type Acted } from '../audit/public.ts'
import { changeColumns, type ColumnChange } from './actions/change-columns.ts'
import { changeSite, type SiteChange } from './actions/change-site.ts'
import { createSite, type NewSite } from './actions/create-site.ts'
import type { SiteOn } from './actions/find-own-site.ts'
import { proposalRecords } from './data/proposal-records.ts'
import { siteRecords } from './data/site-records.ts'
import type { Gathered, GatheringChange } from './domain/gathering.ts'
import { findAddress } from './domain/find-address.ts'
import type { SiteBook } from './domain/site-book.ts'
import type { ToldSite } from './domain/told-site.ts'
import { enterSite } from './enter-sites.ts'
import { readBook } from './queries/read-book.ts'
import type { SiteFaults } from './refusals.zh.ts'

type SitesNeeds = {
  readonly database: Database
  /** Whether anything was ever put into a column; asked before one is removed. */
  readonly hasItems: (transaction: DatabaseTransaction, columnId: string) => Promise<boolean>
  /** Lets what was published before come into a column that gathers otherwise, or go, in the transaction that changes it. */
  readonly gather: (transaction: DatabaseTransaction, change: GatheringChange) => Promise<Gathered>
  /** Told, in the transaction, that an organ has a site from now on. */
  readonly begun: (transaction: DatabaseTransaction, organId: string) => Promise<void>
}

/** The sites over one database. The book is kept in memory, since every page asks for it. */
export function openSites({ database, hasItems, gather, begun }: SitesNeeds) {
  const kept = keptBook(database)

  /** Done in one transaction, and shown here before whoever did it is answered. */
  async function change(by: Staff, work: (transaction: DatabaseTransaction) => Changed) {
    const changed = await act(database, by, work)
    if (changed.ok) await kept.refresh()
    return changed
  }

  return {
    ...kept,
    change,
    /** Enters a site with all its columns, each new site with its entry in the organ's chain. */
    async enterSite(by: Actor, told: ToldSite): Promise<void> {
      const { id, organId, name } = told
      await act<undefined, never>(database, by, async (transaction) => {
        await enterSite(transaction, told)
        const subject = { kind: 'site', id }
        return done({ value: undefined, deeds: [{ organId, action: 'site.enter', subject, detail: { name } }] })
      })
      await kept.refresh()
    },
    createSite: (by: Staff, site: NewSite) =>
      change(by, (transaction) => {
        const needs = { gather: (told: GatheringChange) => gather(transaction, told) }
        return createSite({ transaction, begun: (organId) => begun(transaction, organId), ...needs }, by, site)
      }),
    changeSite: (by: Staff, on: SiteOn, changed: SiteChange) =>
      change(by, (transaction) => changeSite(siteRecords(transaction), by, on, changed)),
    changeColumns: (by: Staff, on: SiteOn, changed: ColumnChange) =>
      change(by, (transaction) => {
        const records = siteRecords(transaction)
        const asks = { hasItems: (id: string) => hasItems(transaction, id) }
        const proposals = proposalRecords(transaction)
        const needs = { records, proposals, ...asks, gather: (told: GatheringChange) => gather(transaction, told) }
        return changeColumns(needs, by, on, changed)
      }),
    findSite: (host: string, path: string) => findAddress(kept.book(), host, path),
  }
}

type Changed = Promise<Outcome<Acted<undefined>, SiteFaults>>

function keptBook(database: Database) {
  let book: SiteBook = { sites: [], columns: [] }
  let reading: Promise<void> = Promise.resolve()
  /** One read after the other, so that an older one never replaces a newer one. */
  const refresh = (): Promise<void> => {
    const read = async () => {
      book = await readBook(database)
    }
    reading = reading.then(read, read)
    return reading
  }
  return {
    book: (): SiteBook => book,
    refresh,
    /** From now on the book follows what other processes change (NOTIFY, by triggers of the tables); `followed` each time it has. */
    async follow(followed = () => {}): Promise<{ close(): Promise<void> }> {
      const listener = hear(database, 'gongkai_sites', () => void refresh().then(followed, () => undefined))
      await listener.begun
      return listener
    },
  }
}

export type OpenSites = ReturnType<typeof openSites>
