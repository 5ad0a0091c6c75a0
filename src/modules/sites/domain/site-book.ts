import type { Column } from './column.ts'
import type { Site } from './site.ts'

/** Every site with its columns, as they are now: small, and asked for by every page. */
export type SiteBook = {
  readonly sites: readonly Site[]
  /** In the order of each site. */
  readonly columns: readonly Column[]
}

/** The site whose host name was asked; else the main one. */
export function siteByHost({ sites }: SiteBook, host: string): Site | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return sites.find(({ domains }) => domains.includes(name)) ?? sites.find(({ main }) => main)
}

export function columnsOf({ columns }: SiteBook, siteId: string): readonly Column[] {
  return columns.filter((column) => column.siteId === siteId)
}
