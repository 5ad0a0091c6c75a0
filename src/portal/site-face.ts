import { columnsOf, columnsUnder, type Site, type SiteBook } from '../modules/sites/public.ts'
import type { SiteAddress } from '../platform/http/site-address.ts'
import type { SiteFace } from './portal-site.tsx'
import { tagsOfSite } from './site-tags.ts'

/** How a site shows itself: its name, its first-level columns, and what the foot says of it; undefined for none. */
export function faceOf(book: SiteBook, { id, base }: SiteAddress): SiteFace | undefined {
  const site = book.sites.find((one) => one.id === id)
  if (site === undefined) return undefined
  const columns = columnsUnder(columnsOf(book, id), null).filter(({ columnType }) => columnType !== '信息公开')
  return {
    words: {
      name: site.name,
      part: '政府信息公开',
      purpose: '依法公开政府信息，受理公开申请，公布工作年度报告。',
      ...{ base, search: `${base}/search` },
      identity: identityOf(site),
      links: linksOf(site, base),
    },
    menu: [
      { label: '首页', href: `${base}/` },
      ...columns.map(({ name, path }) => ({ label: name, href: `${base}/columns/${path}` })),
      { label: '政府信息公开', href: `${base}/gongkai` },
      { label: '依申请公开', href: `${base}/requests` },
      { label: '年报', href: `${base}/reports` },
    ],
    stylesheets: [`${base}/colours.css?version=${site.version}`],
    tagsAt: (at) => tagsOfSite(site, at.slice(base.length)),
  }
}

/** What the foot of every page leads to (国办发〔2017〕47号); what the site has no address for is left out. */
function linksOf({ identity: { mark = '', mistakes = '' } }: Site, base: string): SiteFace['words']['links'] {
  return [
    { label: '网站地图', href: `${base}/sitemap` },
    { label: '我为政府网站找错', href: mistakes },
    { label: '党政机关标识', href: mark },
  ].filter(({ href }) => href !== '')
}

function identityOf({ identity }: Site): SiteFace['words']['identity'] {
  const { sponsor, keeper, contact, code, icp, police } = identity
  return [
    { label: '主办单位', text: sponsor },
    { label: '承办单位', text: keeper },
    { label: '联系方式', text: contact },
    { label: '网站标识码', text: code },
    { label: 'ICP备案号', text: icp },
    { label: '公安备案号', text: police },
  ].filter(({ text }) => text !== '')
}
