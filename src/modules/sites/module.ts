import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { listOrgans } from '../organizations/public.ts'
import { columnPages, columnStepPages } from './office/column.page.tsx'
import { columnsPage } from './office/columns.page.tsx'
import { siteGuidePages } from './office/site-guide.page.tsx'
import { siteHomePages } from './office/site-home.page.tsx'
import type { SiteKeeping } from './office/site-keeping.ts'
import { newSitePages, sitePages } from './office/site.page.tsx'
import { sitesPage } from './office/sites.page.tsx'
import type { OpenSites } from './open-sites.ts'

export type SitesModule = { readonly pages: readonly Page[]; readonly menu: readonly OfficeMenuEntry[] }

/** Keeping sites and columns: their pages in the office. */
export function sitesModule({
  database,
  sites,
}: {
  readonly database: Database
  readonly sites: OpenSites
}): SitesModule {
  const keeping: SiteKeeping = { ...sites, listOrgans: () => listOrgans(database) }
  return {
    menu: [{ label: '网站', href: '/office/sites', may: 'keep-sites', part: 'keep' }],
    pages: [
      sitesPage(keeping),
      ...newSitePages(keeping),
      ...sitePages(keeping),
      columnsPage(keeping),
      ...columnPages(keeping),
      ...columnStepPages(keeping),
      ...siteHomePages(keeping),
      ...siteGuidePages(keeping),
    ],
  }
}
