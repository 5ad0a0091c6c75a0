import type { VNode } from 'preact'
import { pubDateOf } from '../../../statute/proactive-disclosure/page-tags.ts'
import type { PublishedSummary } from '../domain/published.ts'

type ItemLinesProps = { readonly items: readonly PublishedSummary[]; readonly base: string }

/** Items as a list of titles with their days, newest first. */
export function ItemLines({ items, base }: ItemLinesProps): VNode {
  return (
    <ul class="item-lines">
      {items.map(({ id, title, documentNumber, publishedAt }) => (
        <li key={id}>
          <a href={`${base}/items/${id}`}>{title}</a>
          {documentNumber === null ? null : <span class="item-number">{documentNumber}</span>}
          <time dateTime={publishedAt.toISOString()}>{pubDateOf(publishedAt.toISOString()).slice(0, 10)}</time>
        </li>
      ))}
    </ul>
  )
}
