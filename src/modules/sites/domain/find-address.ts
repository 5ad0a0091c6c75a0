import { siteByHost, type SiteBook } from './site-book.ts'

type Address = { readonly site: { readonly id: string; readonly base: string }; readonly path: string }

/**
 * Which site an address is for, and its path within that site: by `/sites/<id>/…`, else by the host name, else the main
 * site. Undefined where it belongs to no site: there is none, or it is the office, which all share.
 */
export function findAddress(book: SiteBook, host: string, path: string): Address | undefined {
  if (/^\/(office|assets|healthz)(\/|\?|$)/.test(path)) return undefined
  const named = /^\/sites\/([^/?]+)/.exec(path)
  const site = named === null ? siteByHost(book, host) : book.sites.find(({ id }) => id === named[1])
  if (site === undefined) return undefined
  if (named === null) return { site: { id: site.id, base: '' }, path }
  const rest = path.slice(named[0].length)
  return { site: { id: site.id, base: named[0] }, path: rest.startsWith('/') ? rest : `/${rest}` }
}
