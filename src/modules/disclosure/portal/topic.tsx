import type { VNode } from 'preact'
import type { Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import { ColumnBlock } from './column-block.tsx'

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
        <ColumnBlock key={column.id} column={column} items={items} base={base} />
      ))}
    </div>
  )
}
