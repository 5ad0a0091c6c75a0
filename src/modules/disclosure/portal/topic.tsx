import type { VNode } from 'preact'
import type { Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import { ItemLines } from './item-lines.tsx'

const ON_A_TOPIC = 7

/** The parts of a topic (专题): a column below it, and the newest of it. */
export type TopicPart = { readonly column: Column; readonly items: readonly PublishedSummary[] }

/** The newest of each column below a topic; those with nothing in them are left out. */
export async function partsOfTopic(
  newestOfColumns: (ids: readonly string[], limit: number) => Promise<readonly (readonly PublishedSummary[])[]>,
  below: readonly Column[],
): Promise<readonly TopicPart[]> {
  const newest = await newestOfColumns(
    below.map(({ id }) => id),
    ON_A_TOPIC,
  )
  return below.map((column, at) => ({ column, items: newest[at] ?? [] })).filter(({ items }) => items.length > 0)
}

/** The columns below a topic as blocks beside each other. */
export function TopicParts({
  parts,
  base,
}: {
  readonly parts: readonly TopicPart[]
  readonly base: string
}): VNode | null {
  if (parts.length === 0) return null
  return (
    <div class="home-parts topic-parts">
      {parts.map(({ column, items }) => (
        <section class="box home-part" key={column.id} aria-labelledby={`column-${column.id}`}>
          <div class="section-title">
            <h2 id={`column-${column.id}`}>{column.name}</h2>
            <a href={`${base}/columns/${column.path}`} aria-label={`更多${column.name}`}>
              更多
            </a>
          </div>
          <ItemLines items={items} base={base} />
        </section>
      ))}
    </div>
  )
}
