import type { VNode } from 'preact'
import type { Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import { ItemLines } from './item-lines.tsx'

type ColumnBlockProps = {
  readonly column: Column
  readonly items: readonly PublishedSummary[]
  readonly base: string
}

/** A column with its newest items, one block of several beside each other. */
export function ColumnBlock({ column: { id, name, path }, items, base }: ColumnBlockProps): VNode {
  return (
    <section class="box home-part" aria-labelledby={`column-${id}`}>
      <div class="section-title">
        <h2 id={`column-${id}`}>{name}</h2>
        <a href={`${base}/columns/${path}`} aria-label={`更多${name}`}>
          更多
        </a>
      </div>
      <ItemLines items={items} base={base} />
    </section>
  )
}
