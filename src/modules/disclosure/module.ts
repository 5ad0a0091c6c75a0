import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import { findOrgan } from '../organizations/public.ts'
import { leadersOf, type SiteBook } from '../sites/public.ts'
import type { ItemNote } from './domain/item-note.ts'
import { columnPage } from './portal/column.page.tsx'
import { feedPages } from './portal/feeds.page.ts'
import { functionsPage } from './portal/functions.page.tsx'
import { leaderPage, leadersPage } from './portal/leaders.page.tsx'
import { siteGuidePage } from './portal/guide.page.tsx'
import { homePage } from './portal/home.page.tsx'
import { leavingPage } from './portal/leaving.page.tsx'
import { itemPage } from './portal/item.page.tsx'
import { oldAddressPage } from './portal/old-address.page.ts'
import { rulesPage } from './portal/rules.page.tsx'
import { siteMapPages } from './portal/site-maps.page.ts'
import { siteMapPage } from './portal/site-map.page.tsx'
import type { SiteQuestions } from './portal/site-questions.ts'
import { statutoryPage } from './portal/statutory.page.tsx'
import { zoneDoors } from './portal/zone-doors.page.ts'
import { zonePage } from './portal/zone.page.tsx'
import { columnsInUse, itemsOfColumn, newestOfColumns } from './queries/published-items.ts'
import { itemsOfMonth, monthsOfSite } from './queries/items-by-month.ts'
import { publishedItem, type BesideItem } from './queries/published-item.ts'
import { itemAtOldAddress } from './queries/item-at-old-address.ts'

export { deedWords } from './deed-words.zh.ts'
export { newsroomModule, type NewsroomNeeds } from './newsroom-module.ts'

export type DisclosureModule = { readonly portalPages: readonly Page[] }

type DisclosureNeeds = {
  readonly database: Database
  /** Sites and columns, as they are now. */
  readonly book: () => SiteBook
  /** Whether another module has anything to say of an item. */
  readonly besideItem: readonly BesideItem[]
  /** What other modules say of a published item. */
  readonly notesOf: (itemId: number) => Promise<readonly ItemNote[]>
  /** Where else a published item is out now. */
  readonly elsewhereOf: SiteQuestions['elsewhereOf']
  /** What other modules have for the entrances of a site. */
  readonly entrancesOf: SiteQuestions['entrancesOf']
  /** What is at `/` while there is no site. */
  readonly homeWithoutSite: Page
}

/** Proactive disclosure over a database: what citizens read. */
export function disclosureModule({
  database,
  book,
  besideItem,
  notesOf,
  elsewhereOf,
  entrancesOf,
  homeWithoutSite,
}: DisclosureNeeds): DisclosureModule {
  const ask: SiteQuestions = {
    ...{ book, notesOf, elsewhereOf, entrancesOf },
    findOrgan: (id) => findOrgan(database, id),
    itemsOfColumn: (columnId, part) => itemsOfColumn(database, columnId, part),
    newestOfColumns: (columnIds, limit) => newestOfColumns(database, columnIds, limit),
    columnsInUse: (columnIds) => columnsInUse(database, columnIds),
    leadersOf: (siteId) => leadersOf(database, siteId),
    monthsOfSite: (siteId) => monthsOfSite(database, siteId),
    itemsOfMonth: (siteId, month) => itemsOfMonth(database, siteId, month),
    publishedItem: (id) => publishedItem(database, id, besideItem),
    itemAtOldAddress: (siteId, addresses) => itemAtOldAddress(database, siteId, addresses),
  }
  return {
    portalPages: [
      homePage(ask, homeWithoutSite),
      columnPage(ask),
      itemPage(ask),
      leavingPage(ask),
      zonePage(ask),
      siteGuidePage(ask),
      rulesPage(ask),
      statutoryPage(ask),
      ...zoneDoors(ask),
      functionsPage(ask),
      leadersPage(ask),
      leaderPage(ask),
      siteMapPage(ask),
      ...feedPages(ask),
      ...siteMapPages(ask),
      oldAddressPage(ask),
    ],
  }
}
