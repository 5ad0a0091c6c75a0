import type { Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { OfficeMenuEntry } from '../../ui/office/menu.tsx'
import { enterOrgans, type EnteredOrgan } from './enter-organs.ts'
import { newOrganPages } from './office/new-organ.page.tsx'
import { organListPages } from './office/organ-list.page.tsx'
import { organPages } from './office/organ.page.tsx'
import { settingsPages } from './office/settings.page.tsx'
import { organsPage } from './office/organs.page.tsx'
import { openOrganizations, type MovingOrgans } from './open-organizations.ts'

export { deedWords } from './deed-words.zh.ts'

export type OrganizationsModule = {
  readonly pages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  /** Enters organs from a list in which parents come before those below them; gives their ids by name. */
  enterOrgans(organs: readonly EnteredOrgan[]): Promise<ReadonlyMap<string, string>>
}

type OrganizationsNeeds = {
  readonly database: Database
  readonly today: () => Day
  readonly moving?: MovingOrgans
}

/** Organs over a database: the pages of the system administrator. */
export function organizationsModule({ database, today, moving }: OrganizationsNeeds): OrganizationsModule {
  const organizations = openOrganizations(database, moving)
  return {
    pages: [
      organsPage(organizations),
      ...newOrganPages(organizations),
      ...organListPages(organizations),
      ...organPages({ ...organizations, today }),
      ...settingsPages({ ...organizations, today }),
    ],
    menu: [{ label: '机关', href: '/office/organs', may: 'administer-organs', part: 'administer' }],
    enterOrgans: (organs) => enterOrgans(database, organs),
  }
}
