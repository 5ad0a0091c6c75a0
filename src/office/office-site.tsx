import type { Site } from '../platform/http/site.ts'
import type { Visitor } from '../platform/http/visitor.ts'
import type { OfficeMenuEntry } from '../ui/office/menu.tsx'
import { renderOfficeDocument } from '../ui/office/office-document.tsx'
import { officeProblemPage } from './problem-page.tsx'

type OfficeSite = Pick<Site, 'frame' | 'problemPage'>

/** The office around the pages of the modules: top bar, side menu by permission, error pages. */
export function officeSite(assets: Site['assets'], menu: readonly OfficeMenuEntry[]): OfficeSite {
  return {
    problemPage: officeProblemPage,
    frame: (page, visitor) =>
      renderOfficeDocument({
        title: page.title,
        stylesheet: assets.address('office.css'),
        script: assets.address('office.js'),
        icon: assets.address('icon.svg'),
        elder: visitor.elder,
        at: visitor.at,
        notice: visitor.notice,
        person: personOf(visitor),
        menu,
        body: page.body,
      }),
  }
}

/** Whether a page is the office's; all others are the portal's. */
export function isOffice({ at }: Visitor): boolean {
  return /^\/office(?:[/?]|$)/.test(at)
}

function personOf({ staff, workplace }: Visitor) {
  if (staff === null || workplace === null) return null
  const { name, permissions } = staff
  return { name, permissions, organName: workplace.organName, hasOtherOrgans: workplace.hasOthers }
}
