/** A link of a text: where it leads, as the text says it, and its words. */
export type Link = { readonly href: string; readonly words: string }

// Texts are kept clean: every attribute is quoted.
const HREF = /(<a\b[^>]*?\bhref=)"([^"]*)"/g
const LINK = /<a\b[^>]*?\bhref="([^"]*)"[^>]*>([^]*?)<\/a>/g

/** The links of a clean text, in its order. */
export function linksIn(body: string): readonly Link[] {
  return [...body.matchAll(LINK)].map(([, href = '', words = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    words: words.replaceAll(/<[^>]*>/g, ''),
  }))
}

/** The host a link leads to away from these hosts (and names below them); null where it stays. */
export function hostAway(href: string, hosts: readonly string[]): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href.trim())?.[1]?.toLowerCase()
  if (host === undefined || hosts.some((own) => host === own || host.endsWith(`.${own}`))) return null
  return host
}

/** The text with each link away leading to where that is said first (国办发〔2017〕47号); `address`: of the link at that place, from 1. */
export function toldBeforeLeaving(body: string, hosts: readonly string[], address: (number: number) => string): string {
  let number = 0
  return body.replaceAll(HREF, (attribute: string, before: string, href: string) => {
    number += 1
    return hostAway(href, hosts) === null ? attribute : `${before}"${address(number)}"`
  })
}

/** What a link within the site names: an item by its number, a column by its path; null for anything else. */
export function namedWithin(href: string): { readonly item: number } | { readonly column: string } | null {
  const path = href.trim().replace(/^\/sites\/[a-z0-9-]+(?=\/)/, '')
  const item = /^\/items\/(\d{1,15})(?:[?#]|$)/.exec(path)?.[1]
  if (item !== undefined) return { item: Number(item) }
  const column = /^\/columns\/([a-z0-9/-]+)(?:[?#]|$)/.exec(path)?.[1]
  return column === undefined ? null : { column }
}
