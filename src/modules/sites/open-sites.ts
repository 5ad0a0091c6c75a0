import type { Actor } from '../../kernel/actor.ts'
import { done } from '../../kernel/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { act } from '../audit/public.ts'
import { findAddress } from './domain/find-address.ts'
import type { SiteBook } from './domain/site-book.ts'
import { enterSite, type ToldSite } from './enter-sites.ts'
import { readBook } from './queries/read-book.ts'

/** The sites over one database. The book is kept in memory, since every page asks for it: whoever changes it refreshes. */
export function openSites({ database }: { readonly database: Database }) {
  let book: SiteBook = { sites: [], columns: [] }
  const refresh = async (): Promise<void> => {
    book = await readBook(database)
  }
  return {
    book: (): SiteBook => book,
    refresh,
    /** Enters a site with all its columns, each new site with its entry in the organ's chain. */
    async enterSite(by: Actor, told: ToldSite): Promise<void> {
      const { id, organId, name } = told
      await act<undefined, never>(database, by, async (transaction) => {
        await enterSite(transaction, told)
        const subject = { kind: 'site', id }
        return done({ value: undefined, deeds: [{ organId, action: 'site.enter', subject, detail: { name } }] })
      })
      await refresh()
    },
    findSite: (host: string, path: string) => findAddress(book, host, path),
  }
}

export type OpenSites = ReturnType<typeof openSites>
