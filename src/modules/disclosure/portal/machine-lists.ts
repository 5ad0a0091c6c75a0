import type { Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import { addressOfColumn } from './columns-shown.ts'

/** `sitemap.xml` of a site (sitemaps.org): its fixed parts, its columns and newest items. `start`: protocol, host and base. */
export function siteMapOf(start: string, columns: readonly Column[], items: readonly PublishedSummary[]): string {
  const once = [...new Map(items.map((item) => [item.id, item])).values()]
  const lists = new Set([
    ...FIXED.map((path) => `${start}${path}`),
    ...columns.map((column) => addressOfColumn(start, column)),
  ])
  const addresses = [
    ...[...lists].map((address) => url(address, null)),
    ...once.map(({ id, publishedAt }) => url(`${start}/items/${id}`, publishedAt)),
  ]
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`
}

const ZONE = ['/gongkai', '/gongkai/zhinan', '/gongkai/zhidu', '/gongkai/fdzdgk']
const FIXED = ['/', ...ZONE, '/functions', '/leaders', '/reports', '/requests']

/** RSS 2.0 of a column. */
export function feedOf(start: string, column: Column, items: readonly PublishedSummary[]): string {
  const entries = items.map(({ id, title, summary, publishedAt }) => {
    const address = escape(`${start}/items/${id}`)
    const about = summary === '' ? '' : `<description>${escape(summary)}</description>`
    return `<item><title>${escape(title)}</title><link>${address}</link><guid>${address}</guid>${about}<pubDate>${publishedAt.toUTCString()}</pubDate></item>`
  })
  const about = escape(column.description === '' ? column.name : column.description)
  const head = `<title>${escape(column.name)}</title><link>${escape(`${start}/columns/${column.path}`)}</link><description>${about}</description><language>zh-cn</language>`
  return `${HEAD}<rss version="2.0"><channel>${head}${entries.join('')}</channel></rss>\n`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

function url(address: string, changed: Date | null): string {
  const lastmod = changed === null ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
  return `<url><loc>${escape(address)}</loc>${lastmod}</url>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
