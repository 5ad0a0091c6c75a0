import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { readStoredFile } from '../files/public.ts'
import { listOrgans } from '../organizations/public.ts'
import { changeBanner } from './actions/change-banner.ts'
import { changeLeaders } from './actions/keep-leader.ts'
import { keepPicture, type SentPicture } from './actions/keep-picture.ts'
import { leaderRecords } from './data/leader-records.ts'
import { siteRecords } from './data/site-records.ts'
import { bannerPage, columnPages, columnStepPages } from './office/column.page.tsx'
import { columnsPage } from './office/columns.page.tsx'
import { leaderPages, leadersPage } from './office/leaders.page.tsx'
import { siteGuidePages } from './office/site-guide.page.tsx'
import { siteHomePages } from './office/site-home.page.tsx'
import type { SiteKeeping } from './office/site-keeping.ts'
import { newSitePages, sitePages } from './office/site.page.tsx'
import { sitesPage } from './office/sites.page.tsx'
import type { OpenSites } from './open-sites.ts'
import { sitePicturePage } from './portal/site-picture.page.ts'
import { isSitePicture } from './queries/is-site-picture.ts'
import { leadersOf } from './queries/leaders-of.ts'

type SitesModuleNeeds = { readonly database: Database; readonly sites: OpenSites; readonly blobs: Blobs }

export type SitesModule = { readonly pages: readonly Page[]; readonly menu: readonly OfficeMenuEntry[] }

/** Keeping sites, their columns and what they tell of leaders: their pages in the office, and the pictures of both. */
export function sitesModule(needs: SitesModuleNeeds): SitesModule {
  const keeping = keepingOver(needs)
  const { database } = needs
  return {
    menu: [{ label: '网站', href: '/office/sites', may: 'keep-sites', part: 'keep' }],
    pages: [
      sitesPage(keeping),
      ...newSitePages(keeping),
      ...sitePages(keeping),
      columnsPage(keeping),
      ...columnPages(keeping),
      ...columnStepPages(keeping),
      bannerPage(keeping),
      ...siteHomePages(keeping),
      ...siteGuidePages(keeping),
      leadersPage(keeping),
      ...leaderPages(keeping),
      sitePicturePage(async (id) =>
        (await isSitePicture(database, id)) ? readStoredFile(needs, database, id) : undefined,
      ),
    ],
  }
}

function keepingOver({ database, sites, blobs }: SitesModuleNeeds): SiteKeeping {
  const within = (transaction: DatabaseTransaction) => ({
    records: siteRecords(transaction),
    leaders: leaderRecords(transaction),
    keepPicture: (organId: string, picture: SentPicture) => keepPicture(blobs, transaction, organId, picture),
  })
  return {
    ...sites,
    listOrgans: () => listOrgans(database),
    leadersOf: (siteId) => leadersOf(database, siteId),
    changeLeaders: (actor, on, change) =>
      sites.change(actor, (transaction) => changeLeaders(within(transaction), actor, on, change)),
    changeBanner: (actor, on, picture) =>
      sites.change(actor, (transaction) => changeBanner(within(transaction), actor, on, picture)),
  }
}
