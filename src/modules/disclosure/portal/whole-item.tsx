import type { VNode } from 'preact'
import { pubDateOf } from '../../../statute/proactive-disclosure/page-tags.ts'
import type { PublishedItem } from '../domain/published.ts'
import { ItemAttachments } from './item-attachments.tsx'
import { shownBody } from './leaving.page.tsx'
import type { SiteQuestions } from './site-questions.ts'

export type ShownWhole = Extract<PublishedItem, { is: 'shown' }>

/** The newest item of a column, as a site shows it whole; undefined where it has none. */
export async function newestWhole(
  ask: Pick<SiteQuestions, 'book' | 'itemsOfColumn' | 'publishedItem'>,
  columnId: string,
  base: string,
): Promise<ShownWhole | undefined> {
  const { items } = await ask.itemsOfColumn(columnId, { offset: 0, limit: 1 })
  const item = items[0] === undefined ? undefined : await ask.publishedItem(items[0].id)
  if (item?.is !== 'shown') return undefined
  return { ...item, edition: { ...item.edition, body: shownBody(item, base, ask.book()) } }
}

/** An item within a page of its own: its text, its attachments, when it was published. */
export function WholeItem({ item, base }: { readonly item: ShownWhole; readonly base: string }): VNode {
  const { edition, publishedAt, id } = item
  return (
    <>
      {/* Clean by construction: only what the allow-list let through is kept. */}
      <article class="article-body" dangerouslySetInnerHTML={{ __html: edition.body }} />
      <ItemAttachments attachments={edition.attachments} />
      <p class="article-line">
        <a href={`${base}/items/${id}`}>{edition.title}</a>
        <span>
          发布时间：<time dateTime={publishedAt.toISOString()}>{pubDateOf(publishedAt.toISOString())}</time>
        </span>
      </p>
    </>
  )
}
