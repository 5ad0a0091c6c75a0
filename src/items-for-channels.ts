import type { Day } from './kernel/day.ts'
import { itemInBrief, itemKinds, publishedByMonth } from './modules/disclosure/public.ts'
import { columnsOf, type SiteBook } from './modules/sites/public.ts'
import type { Database } from './platform/database/database.ts'

type Needs = { readonly database: Database; readonly book: () => SiteBook }

/** What channels ask of items and of the organ's site, without knowing either. */
export function itemsForChannels({ database, book }: Needs) {
  const siteOf = (organId: string) => book().sites.find((site) => site.organId === organId)
  return {
    findItem: (organId: string, itemId: number) => itemInBrief(database, organId, itemId),
    publishedByMonth: (organId: string, year: number): Promise<ReadonlyMap<Day, number>> =>
      publishedByMonth(database, organId, year),
    itemKinds: () => itemKinds,
    columnsOf: (organId: string) => columnsOf(book(), siteOf(organId)?.id ?? '').filter(({ closed }) => !closed),
  }
}
