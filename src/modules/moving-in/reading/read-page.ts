import { decodeText } from '../../../platform/documents/read/decode-text.ts'
import { plainOf } from '../../disclosure/public.ts'
import { cleanTitle, plain } from '../domain/clean-title.ts'
import { factsOfLines } from '../domain/facts-of-lines.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import { columnInCrumbs, dayInAddress, folderOf } from '../domain/old-column.ts'
import { noFacts, type OldFacts, type OldMoment, type OldText } from '../domain/old-text.ts'
import { readMoment } from '../domain/read-moment.ts'
import { articleHtml, type ArticleHtml, type OldPlace } from './article-html.ts'
import { findArticle } from './find-article.ts'
import { parsePage, type ParsedPage } from './parse-page.ts'
import type { Selector } from './select.ts'

/** What was read of a page, and what is odd about it. */
export type ReadText = { readonly text: OldText; readonly findings: readonly MoveFinding[] }

/** Longest page read, in bytes: what is longer is no article. */
export const LONGEST_PAGE = 5 * 1024 * 1024

type PageToRead = {
  /** Its path in the folder. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly place: OldPlace
  /** Where the text of an article stands on the pages of this site; null: it is looked for. */
  readonly selector: Selector | null
  /** Somebody says that it is an article, whatever it looks like. */
  readonly isArticle?: boolean
}

/**
 * Reads a page of an old site: by its tags (国办发〔2017〕47号) where it has them, else by what a reader sees. What it does not
 * tell stays empty with a finding.
 */
export function readPage({ path, bytes, place, selector, isArticle = false }: PageToRead): ReadText {
  if (bytes.length > LONGEST_PAGE) return unread(path, place, { kind: 'too-large', words: '' })
  const html = decodeText(bytes)
  if (html === undefined || html.trim() === '') return unread(path, place, { kind: 'unreadable', words: '' })
  const page = parsePage(html)
  const { article, isList } = findArticle(page.tree, selector)
  const told = { ...factsOfLines(page.lines), fromAddress: readMoment(dayInAddress(path)) }
  if (!isArticle && isListPage(page, path, isList, told.published !== null))
    return unread(path, place, { kind: 'list-page', words: page.pageTitle })
  const written = article === undefined ? nothing : articleHtml(article, place, page.tree)
  return textOfPage(page, { path, place, written, told })
}

type Told = ReturnType<typeof factsOfLines> & { readonly fromAddress: OldMoment | null }

type ReadParts = {
  readonly path: string
  readonly place: OldPlace
  readonly written: ArticleHtml
  readonly told: Told
}

function textOfPage(page: ParsedPage, { path, place, written, told }: ReadParts): ReadText {
  const stated = readMoment(page.tags.get('pubdate') ?? '') ?? told.published
  const title = titleOf(page)
  const { body, files, links, missing } = written
  return {
    text: {
      ...{ title, published: stated ?? told.fromAddress, column: columnOf(page, path, title), address: place.address },
      ...{ body, plain: plainOf(body), files, links, facts: factsOf(page, told) },
    },
    findings: [
      ...missing.map((words): MoveFinding => ({ kind: 'missing-file', words })),
      ...(stated === null ? dayFromAddress(told) : []),
      ...(isBroken(title + body) ? [{ kind: 'broken-characters' as const, words: '' }] : []),
    ],
  }
}

function dayFromAddress({ fromAddress }: Told): readonly MoveFinding[] {
  return fromAddress === null ? [] : [{ kind: 'day-from-address', words: fromAddress.on }]
}

const nothing: ArticleHtml = { body: '', files: [], links: [], missing: [] }

/** Tags say what a page is; without them, its name and its links do. */
function isListPage({ tags }: ParsedPage, path: string, isList: boolean, hasDay: boolean): boolean {
  if (tags.has('articletitle') || tags.has('pubdate')) return false
  if (tags.has('columntype') || (tags.has('sitename') && tags.has('siteidcode'))) return true
  const isNamed = /(?:^|\/)(?:index|default|list|home|sitemap|main)(?:[_-]?\d+)?\.(?:s?html?|aspx?|jsp|php)$/i.test(
    path,
  )
  return isList || (isNamed && !hasDay)
}

function titleOf({ tags, heading, pageTitle }: ParsedPage): string {
  const names = ['sitename', 'columnname'].flatMap((name) => tags.get(name) ?? [])
  const stated = tags.get('articletitle')
  if (stated !== undefined) return stated
  return heading === '' || names.includes(heading) ? cleanTitle(pageTitle, names) : plain(heading)
}

function columnOf({ tags, lines }: ParsedPage, path: string, title: string): string {
  return tags.get('columnname') ?? columnInCrumbs(lines, title) ?? folderOf(path)
}

function factsOf({ tags }: ParsedPage, told: OldFacts): OldFacts {
  const { indexNumber, documentNumber, madeOn, issuer, topic, validity } = told
  const keywords = (tags.get('keywords') ?? '').split(/[;；,，、\s]+/).filter((word) => word !== '')
  return {
    ...{ ...noFacts, indexNumber, documentNumber, madeOn, issuer, topic, validity },
    source: tags.get('contentsource') ?? told.source,
    summary: (tags.get('description') ?? '').slice(0, 300),
    keywords: keywords.filter((word) => word.length <= 20).slice(0, 8),
  }
}

/** What is left of characters that were decoded wrongly once. */
export function isBroken(words: string): boolean {
  return /\ufffd|锟斤拷|\u00c3\u00a4|烫烫烫/.test(words)
}

/** What stands for a page or row of which nothing was read; an address is kept where it is known. */
export function unread(path: string, { address }: Pick<OldText, 'address'>, finding: MoveFinding): ReadText {
  const text = { title: '', published: null, column: folderOf(path), address, body: '', plain: '' }
  return { text: { ...text, facts: noFacts, files: [], links: [] }, findings: [finding] }
}
