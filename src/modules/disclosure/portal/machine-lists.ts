import type { Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import type { MappedItem } from '../queries/items-by-month.ts'

/** `sitemap.xml` of a site (sitemaps.org): where its parts are, by name. `start`: protocol, host and base. */
export function indexOfMaps(start: string, parts: readonly string[]): string {
  const maps = parts.map((part) => `<sitemap><loc>${escape(`${start}/sitemaps/${part}`)}</loc></sitemap>`)
  return `${HEAD}<sitemapindex ${SITEMAPS}>${maps.join('')}</sitemapindex>\n`
}

/** The part of the site map with pages that stay: whole addresses. */
export function mapOfPages(addresses: readonly string[]): string {
  return mapOf(addresses.map((address) => url(address, null)))
}

/** The part of the site map with the items of a month. */
export function mapOfItems(start: string, items: readonly MappedItem[]): string {
  return mapOf(items.map(({ id, changedAt }) => url(`${start}/items/${id}`, changedAt)))
}

/** `robots.txt` (RFC 9309): what is for people alone or costly to answer, and where the site maps are. */
export function robotsOf(maps: readonly string[]): string {
  const barred = ['/office', '/search', '/sites/*/search'].map((path) => `Disallow: ${path}`)
  return ['User-agent: *', ...barred, '', ...maps.map((map) => `Sitemap: ${map}`), ''].join('\n')
}

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

const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

function mapOf(addresses: readonly string[]): string {
  return `${HEAD}<urlset ${SITEMAPS}>${addresses.join('')}</urlset>\n`
}

function url(address: string, changed: Date | null): string {
  const lastmod = changed === null ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
  return `<url><loc>${escape(address)}</loc>${lastmod}</url>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
