import { refuse, done, type Outcome } from '../../../kernel/outcome.ts'
import type { Problem } from '../../../platform/http/page.ts'
import type { Visitor } from '../../../platform/http/visitor.ts'
import {
  tagsOf,
  type PageTag,
  type TaggedColumn,
  type TaggedSite,
} from '../../../statute/proactive-disclosure/page-tags.ts'
import { columnsOf, type Column, type Site, type SiteBook } from '../../sites/public.ts'

/** A site as the pages on it need it: `base` begins every link. */
export type OnSite = { readonly site: Site; readonly base: string; readonly columns: readonly Column[] }

/** The site a visitor is on; an address that belongs to none has no such pages. */
export function onSite(book: SiteBook, { site: { id, base } }: Visitor): Outcome<OnSite, Problem> {
  const site = book.sites.find((one) => one.id === id)
  return site === undefined ? refuse({ status: 404 }) : done({ site, base, columns: columnsOf(book, id) })
}

export function taggedSite({ name, domains, identity }: Site): TaggedSite {
  return { name, domain: domains[0] ?? '', idCode: identity.code }
}

export function taggedColumn({ name, description, keywords, columnType }: Column): TaggedColumn {
  return { name, description, keywords, type: columnType }
}

/** The tags of a fixed part of a site: a column, though no row of columns tells of it. */
export function zoneTags(
  site: Site,
  { name, type }: { readonly name: string; readonly type: string },
): readonly PageTag[] {
  const column = { name, description: `${site.name}${name}`, keywords: [name], type }
  return tagsOf({ kind: 'column', site: taggedSite(site), column })
}
