import { join } from 'node:path'
import { loadAssets, type Assets } from '../platform/http/assets.ts'
import type { Site } from '../platform/http/site.ts'
import type { Page } from '../platform/http/page.ts'
import { renderDocument, type SiteWords } from '../ui/document.tsx'
import { displayPage } from './display.page.ts'
import { problemPage } from './problem-page.tsx'

const words: SiteWords = {
  name: '政府信息公开',
  part: '年报平台',
  purpose: '查阅、对比、体检政府信息公开工作年度报告。',
}

const menu = [
  { label: '首页', href: '/' },
  { label: '年报库', href: '/reports' },
  { label: '对比', href: '/compare' },
  { label: '年报体检', href: '/checkup' },
]

/** The citizens' portal around the pages of the modules: header, menu, footer, stylesheet, error pages. */
export function portalSite(
  pages: readonly Page[],
  uiFolder: string,
): Pick<Site, 'pages' | 'assets' | 'frame' | 'problemPage'> {
  const assets = portalAssets(uiFolder)
  return {
    pages: [...pages, displayPage],
    assets,
    problemPage,
    frame: (page, visitor) =>
      renderDocument({
        title: page.title,
        site: words,
        menu,
        stylesheet: assets.address('portal.css'),
        icon: assets.address('icon.svg'),
        elder: visitor.elder,
        at: visitor.at,
        displayForm: page.displayForm,
        body: page.body,
      }),
  }
}

const styles = ['tokens', 'base', 'site', 'parts', 'home', 'report', 'compare', 'checkup', 'print']

function portalAssets(uiFolder: string): Assets {
  const file = (path: string) => join(uiFolder, path)
  return loadAssets([
    { name: 'portal.css', files: styles.map((style) => file(`styles/${style}.css`)) },
    { name: 'icon.svg', files: [file('images/icon.svg')] },
  ])
}
