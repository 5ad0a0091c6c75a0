import { optionalArticleTags, pageTags } from './page-tags.table.ts'
import type { PageTagName } from './page-tags.table.ts'

export type TaggedSite = { readonly name: string; readonly domain: string; readonly idCode: string }

export type TaggedColumn = {
  readonly name: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly type: string
}

export type TaggedArticle = {
  readonly title: string
  /** An ISO instant; printed as the time in China. */
  readonly publishedAt: string
  readonly source: string
  readonly keywords?: readonly string[]
  readonly author?: string
  readonly description?: string
  readonly image?: string
  readonly url?: string
}

export type TaggedPage =
  | { readonly kind: 'home'; readonly site: TaggedSite }
  | { readonly kind: 'column'; readonly site: TaggedSite; readonly column: TaggedColumn }
  | {
      readonly kind: 'article'
      readonly site: TaggedSite
      readonly column: TaggedColumn
      readonly article: TaggedArticle
    }

export type PageTag = { readonly name: PageTagName; readonly content: string }

/**
 * The tags a page has to bear, in the order of the notice, then what an article tells besides. A required tag is never left
 * empty and none ever says `null`: what is not known falls back to the column's or the site's name.
 */
export function tagsOf(page: TaggedPage): readonly PageTag[] {
  const known = knownTags(page)
  const required = pageTags[page.kind].map((name) => ({ name, content: known[name] || fallbackOf(name, page) }))
  const besides = page.kind === 'article' ? optionalArticleTags : []
  return [...required, ...besides.map((name) => ({ name, content: known[name] ?? '' }))].filter(
    ({ content }) => content !== '',
  )
}

/** `yyyy-MM-dd HH:mm` of 24 hours in China; empty for what is no instant. */
export function pubDateOf(instant: string): string {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return ''
  return new Date(at + CHINA_AHEAD).toISOString().slice(0, 16).replace('T', ' ')
}

const CHINA_AHEAD = 8 * 3_600_000

type Known = Partial<Record<PageTagName, string>>

function knownTags(page: TaggedPage): Known {
  return {
    SiteName: said(page.site.name),
    SiteDomain: said(page.site.domain)
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/?#].*$/, ''),
    SiteIDCode: said(page.site.idCode),
    ...(page.kind === 'home' ? {} : columnTags(page.column)),
    ...(page.kind === 'article' ? articleTags(page.article) : {}),
  }
}

function columnTags({ name, description, keywords, type }: TaggedColumn): Known {
  return {
    ColumnName: said(name),
    ColumnDescription: said(description),
    ColumnKeywords: listed(keywords),
    ColumnType: said(type),
  }
}

function articleTags(article: TaggedArticle): Known {
  return {
    ArticleTitle: said(article.title),
    PubDate: pubDateOf(article.publishedAt),
    ContentSource: said(article.source),
    Keywords: listed(article.keywords ?? []),
    Author: said(article.author),
    Description: said(article.description),
    Image: said(article.image),
    Url: said(article.url),
  }
}

function fallbackOf(name: PageTagName, page: TaggedPage): string {
  if (name.startsWith('Column') && page.kind !== 'home') return said(page.column.name) || said(page.site.name)
  return name === 'ContentSource' ? said(page.site.name) : ''
}

function listed(words: readonly string[]): string {
  return words
    .map(said)
    .filter((word) => word !== '')
    .join(',')
}

/** Systems that print what they do not have as `null` or `undefined` are named as a defect in the inspections. */
function said(words: string | undefined): string {
  const trimmed = (words ?? '').trim()
  return /^(?:null|undefined|NaN)$/i.test(trimmed) ? '' : trimmed
}
