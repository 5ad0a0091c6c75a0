import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import { openLibrary } from './open-library.ts'
import { homePage } from './portal/home.page.tsx'

/** The report library over a database: its pages. */
export function reportLibraryModule({ database }: { readonly database: Database }): {
  readonly pages: readonly Page[]
} {
  const { ask } = openLibrary(database)
  return { pages: [homePage(ask)] }
}
