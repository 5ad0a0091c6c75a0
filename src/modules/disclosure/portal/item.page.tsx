import type { VNode } from 'preact'
import { dayInChina } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { shown, type Page, type Problem, type Question } from '../../../platform/http/page.ts'
import { pubDateOf, tagsOf } from '../../../statute/proactive-disclosure/page-tags.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { pathOfColumns, type Column, type SiteBook } from '../../sites/public.ts'
import type { ItemNote } from '../domain/item-note.ts'
import type { PublishedItem } from '../domain/published.ts'
import { ItemAttachments } from './item-attachments.tsx'
import { ItemFacts } from './item-facts.tsx'
import { ItemNotes } from './item-notes.tsx'
import { shownBody } from './leaving.page.tsx'
import { onSite, taggedColumn, taggedSite, type OnSite } from './on-site.ts'
import type { OtherChannel, SiteQuestions } from './site-questions.ts'

type Found = OnSite & {
  readonly item: PublishedItem
  /** Its text as this visitor reads it. */
  readonly body: string
  /** The column it is read in on this site. */
  readonly column: Column | undefined
  readonly notes: readonly ItemNote[]
  /** Where else it is out now. */
  readonly channels: readonly OtherChannel[]
}

type Ask = Pick<SiteQuestions, 'book' | 'publishedItem' | 'notesOf' | 'elsewhereOf'>

/** A published item as citizens read it; at the old address of a withdrawn one, that it was withdrawn and why. */
export function itemPage(ask: Ask): Page {
  return {
    ...{ method: 'GET', path: '/items/:id', may: 'anyone', carries: 'address', kept: true },
    answer: async (question) => {
      const found = await findItem(ask, question)
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      if ('elsewhere' in found.value) return { kind: 'redirect', to: found.value.elsewhere }
      return shown(page, found.value, found.value.item.is === 'shown' ? 200 : 410, question.visitor)
    },
  }
}

const page = {
  title: ({ item }: Found) => (item.is === 'shown' ? item.edition.title : '信息已撤下'),
  tags: tagsOfItem,
  view: (found: Found) => <ItemView {...found} />,
}

async function findItem(
  ask: Ask,
  { params, visitor }: Question,
): Promise<Outcome<Found | { readonly elsewhere: string }, Problem>> {
  const on = onSite(ask.book(), visitor)
  if (!on.ok) return on
  const id = /^\d{1,15}$/.test(params.id ?? '') ? Number(params.id) : 0
  const item = await ask.publishedItem(id)
  if (item === undefined) return refuse({ status: 404, detail: '没有这条信息，或者它还没有公开。' })
  if (item.is === 'withdrawn')
    return done({ ...on.value, ...{ item, body: '', column: undefined, notes: [], channels: [] } })
  const column = on.value.columns.find((one) => item.columns.includes(one.id))
  if (column === undefined) return elsewhere(ask.book(), item)
  const [notes, channels] = item.hasBeside ? await Promise.all([ask.notesOf(id), ask.elsewhereOf(id)]) : [[], []]
  // At a terminal no link leads away at all.
  const body = visitor.terminal === undefined ? shownBody(item, on.value.base, ask.book()) : item.edition.body
  return done({ ...on.value, item, body, column, notes, channels })
}

/** An item is read on a site that has it; whoever asks another is led there. */
function elsewhere({ columns }: SiteBook, { id, columns: places }: Extract<PublishedItem, { is: 'shown' }>) {
  const place = columns.find((column) => places.includes(column.id))
  if (place === undefined) return refuse<Problem>({ status: 404, detail: '这条信息不在任何栏目中。' })
  return done({ elsewhere: `/sites/${place.siteId}/items/${id}` })
}

function tagsOfItem({ site, item, column }: Found) {
  if (item.is === 'withdrawn' || column === undefined) return tagsOf({ kind: 'home', site: taggedSite(site) })
  const { edition, organName, publishedAt } = item
  const { source, summary, keywords } = edition.metadata
  return tagsOf({
    ...{ kind: 'article', site: taggedSite(site), column: taggedColumn(column) },
    article: {
      title: edition.title,
      publishedAt: publishedAt.toISOString(),
      source: source === '' ? organName : source,
      keywords,
      description: summary,
    },
  })
}

function ItemView({ item, body, base, columns, column, notes, channels }: Found): VNode {
  if (item.is === 'withdrawn') return <Withdrawn {...item} base={base} />
  const crumbs = column === undefined ? [] : pathOfColumns(columns, column)
  const { edition, organName, publishedAt } = item
  const { source } = edition.metadata
  return (
    <>
      <PageHead
        title={edition.title}
        look="article-head"
        home={`${base}/`}
        crumbs={crumbs.map(({ name, path }) => ({ label: name, href: `${base}/columns/${path}` }))}
        hereIs="正文"
      >
        <p class="article-line">
          <span>
            发布时间：<time dateTime={publishedAt.toISOString()}>{pubDateOf(publishedAt.toISOString())}</time>
          </span>
          <span>来源：{source === '' ? organName : source}</span>
        </p>
      </PageHead>
      <div class="width section article">
        <ItemNotes notes={notes} base={base} />
        <div class="box article-sheet">
          <ItemFacts item={item} channels={channels} />
          {/* Clean by construction: only what the allow-list let through is kept. */}
          <article class="article-body" dangerouslySetInnerHTML={{ __html: body }} />
          <ItemAttachments attachments={edition.attachments} />
          {edition.reason === null ? null : (
            <p class="notice">
              本信息已于{dayInChina(edition.madeAt)}更正：{edition.reason}
            </p>
          )}
        </div>
      </div>
    </>
  )
}

type WithdrawnProps = Extract<PublishedItem, { is: 'withdrawn' }> & { readonly base: string }

function Withdrawn({ title, at, why, base }: WithdrawnProps): VNode {
  return (
    <>
      <PageHead title="信息已撤下" home={`${base}/`} lead={`《${title}》已于${dayInChina(at)}撤下。`} />
      <div class="width section">
        <div class="box flow">
          <h2>原因</h2>
          <p>{why}</p>
          <p>
            您可以回到<a href={`${base}/`}>首页</a>查找其他信息，或者<a href={`${base}/requests`}>申请公开政府信息</a>。
          </p>
        </div>
      </div>
    </>
  )
}
