import type { IncomingMessage } from 'node:http'

/** Which of an installation's sites a request is for, and what links on it begin with: `''` or `/sites/<id>`. */
export type SiteAddress = { readonly id: string; readonly base: string }

/** Finds the site an address is for and its path there; undefined where it belongs to none. */
export type FindSite = (host: string, path: string) => { readonly site: SiteAddress; readonly path: string } | undefined

/** Where there are no sites, or for pages that belong to none. */
export const noSite: SiteAddress = { id: '', base: '' }

const found = new WeakMap<IncomingMessage, SiteAddress>()

/** The path the router looks up: within the site the address is for, which is remembered. */
export function rewriteToSite(find: FindSite, request: Pick<IncomingMessage, 'url' | 'headers'>): string {
  const path = request.url ?? '/'
  const address = find(request.headers.host ?? '', path)
  if (address === undefined) return path
  found.set(request as IncomingMessage, address.site)
  return address.path
}

/** The site a request was found to be for. */
export function siteOf(request: IncomingMessage): SiteAddress {
  return found.get(request) ?? noSite
}
