import type { Database } from '../../platform/database/database.ts'
import { findAddress } from './domain/find-address.ts'
import type { SiteBook } from './domain/site-book.ts'
import { readBook } from './queries/read-book.ts'

/** The sites over one database. The book is kept in memory, since every page asks for it: whoever changes it refreshes. */
export function openSites({ database }: { readonly database: Database }) {
  let book: SiteBook = { sites: [], columns: [] }
  return {
    book: (): SiteBook => book,
    async refresh(): Promise<void> {
      book = await readBook(database)
    },
    findSite: (host: string, path: string) => findAddress(book, host, path),
  }
}

export type OpenSites = ReturnType<typeof openSites>
