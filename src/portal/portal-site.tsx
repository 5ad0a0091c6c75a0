import type { Page, ShownPage } from '../platform/http/page.ts'
import type { Site } from '../platform/http/site.ts'
import type { SiteAddress } from '../platform/http/site-address.ts'
import type { Visitor } from '../platform/http/visitor.ts'
import { renderDocument, type DocumentProps, type MenuEntry, type SiteWords } from '../ui/document.tsx'
import { displayPage } from './display.page.ts'
import { framedFor } from './framed-for.tsx'
import { problemPage } from './problem-page.tsx'

/** A site of the group as its frame shows it. */
export type SiteFace = {
  readonly words: SiteWords
  /** Its first-level columns and fixed parts, as its menu shows them. */
  readonly menu: readonly MenuEntry[]
  /** Addresses of style sheets besides the common one: its colours. */
  readonly stylesheets: readonly string[]
  /** The page tags of a page that has none of its own (国办发〔2017〕47号). */
  readonly tagsAt: (at: string) => NonNullable<DocumentProps['tags']>
}

/** How the site of an address shows itself; undefined where it belongs to none. */
export type FaceOf = (site: SiteAddress) => SiteFace | undefined

/** The frame where there is no site yet. */
const unnamed: SiteWords = {
  name: '政府信息公开',
  part: '服务平台',
  purpose: '申请公开政府信息，查询办理进度，查阅政府信息公开工作年度报告。',
  base: '',
  identity: [],
  links: [],
}

const menu = [
  { label: '首页', href: '/' },
  { label: '依申请公开', href: '/requests' },
  { label: '查询进度', href: '/requests/status' },
  { label: '年报库', href: '/reports' },
  { label: '对比', href: '/compare' },
  { label: '年报体检', href: '/checkup' },
]

/** The citizens' portal around the pages of the modules: header, menu of what there is, footer, error pages. */
export function portalSite(
  pages: readonly Page[],
  assets: Site['assets'],
  faceOf: FaceOf = () => undefined,
): Pick<Site, 'pages' | 'frame' | 'problemPage'> {
  const shown = menu.filter(({ href }) => pages.some(({ method, path }) => method === 'GET' && path === href))
  return {
    pages: [...pages, displayPage],
    problemPage,
    frame: (page, visitor) => {
      const face = faceOf(visitor.site)
      const at = visitor.terminal === undefined ? [] : ['terminal']
      return renderDocument({
        title: page.title,
        site: face?.words ?? unnamed,
        menu: face?.menu ?? shown,
        stylesheet: assets.address('portal.css'),
        stylesheets: [...(face?.stylesheets ?? []), ...at.map((name) => assets.address(`${name}.css`))],
        tags: tagsFor(page, face, visitor.at),
        icon: assets.address('icon.svg'),
        scripts: scriptsFor(page, visitor, face).map((name) => assets.address(name)),
        elder: visitor.elder,
        contrast: visitor.contrast,
        at: visitor.at,
        displayForm: page.displayForm,
        ...framedFor(visitor, page.body),
      })
    },
  }
}

function tagsFor({ tags }: Pick<ShownPage, 'tags'>, face: SiteFace | undefined, at: string): DocumentProps['tags'] {
  return tags ?? face?.tagsAt(at)
}

function scriptsFor({ scripts }: ShownPage, { elder, terminal }: Visitor, face: SiteFace | undefined) {
  // 搜索 is on every page of a site; the page of the search itself names its script too.
  const search = face === undefined || terminal !== undefined ? [] : ['search.js']
  const own = new Set([...(scripts ?? []), ...search])
  return [...own, ...(elder ? ['read-aloud.js'] : []), ...(terminal === undefined ? [] : ['terminal.js'])]
}
