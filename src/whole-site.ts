import { join } from 'node:path'
import { isOffice, officeSite } from './office/office-site.tsx'
import { loadAssets, type Assets } from './platform/http/assets.ts'
import type { Page } from './platform/http/page.ts'
import type { Site } from './platform/http/site.ts'
import { fittedReply } from './portal/fitted-reply.tsx'
import { portalSite, type FaceOf } from './portal/portal-site.tsx'
import { terminalPages } from './portal/terminal-pages.ts'
import type { OfficeMenuEntry } from './ui/office/menu.tsx'

type WholeSiteProps = {
  readonly portalPages: readonly Page[]
  readonly officePages: readonly Page[]
  readonly menu: readonly OfficeMenuEntry[]
  readonly faceOf?: FaceOf
  /** Cookies modules give one person, as they are ended: a terminal ends them for the next. */
  readonly forgotten?: readonly string[]
  readonly uiFolder: string
}

/** Portal and office as one site: each page is framed by the part its address belongs to. */
export function wholeSite({ portalPages, officePages, menu, faceOf, forgotten = [], uiFolder }: WholeSiteProps) {
  const assets = siteAssets(uiFolder)
  const portal = portalSite([...portalPages, ...terminalPages(forgotten)], assets, faceOf)
  const office = officeSite(assets, menu)
  return {
    assets,
    pages: [...portal.pages, ...officePages],
    fitted: (reply, visitor) => (isOffice(visitor) ? undefined : fittedReply(reply, visitor)),
    frame: (page, visitor) => (isOffice(visitor) ? office : portal).frame(page, visitor),
    problemPage: (problem, visitor) => (isOffice(visitor) ? office : portal).problemPage(problem, visitor),
  } satisfies Pick<Site, 'assets' | 'pages' | 'frame' | 'problemPage' | 'fitted'>
}

const portalStyles = [
  'tokens',
  'base',
  'site',
  'parts',
  'home',
  'articles',
  'documents',
  'gazette',
  'search',
  'apply',
  'report',
  'compare',
  'checkup',
  'print',
]
const officeStyles = [
  'tokens',
  'base',
  'parts',
  'report',
  'office',
  'requests',
  'statistics',
  'calendar',
  'letter',
  'decisions',
  'first-steps',
  'items',
  'gazette-desk',
]

export function siteAssets(uiFolder: string): Assets {
  const file = (path: string) => join(uiFolder, path)
  return loadAssets([
    { name: 'portal.css', files: portalStyles.map((style) => file(`styles/${style}.css`)) },
    { name: 'office.css', files: officeStyles.map((style) => file(`styles/${style}.css`)) },
    { name: 'office.js', files: [file('scripts/office.js'), file('scripts/editor.js')] },
    { name: 'search.js', files: [file('scripts/search.js')] },
    { name: 'read-aloud.js', files: [file('scripts/read-aloud.js')] },
    { name: 'draft.js', files: [file('scripts/draft.js')] },
    { name: 'terminal.js', files: [file('scripts/terminal.js')] },
    { name: 'terminal.css', files: [file('styles/terminal.css')] },
    { name: 'icon.svg', files: [file('images/icon.svg')] },
  ])
}
