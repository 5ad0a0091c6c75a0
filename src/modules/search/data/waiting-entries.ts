import { sql } from 'kysely'
import { withTransaction } from '../../../platform/database/database.ts'
import { keysOfOldTokens } from '../domain/old-tokens.ts'
import { keepSegment } from './entry-rows.ts'
import type { SearchDatabase } from './search-tables.ts'

const AT_ONCE = 500

/** Takes what was kept before there were segments into segments, some hundreds at a time, until nothing waits. */
export async function takeInWaiting(database: SearchDatabase): Promise<void> {
  while (await withTransaction(database, takeInSome));
}

async function takeInSome(transaction: SearchDatabase): Promise<boolean> {
  // Locked: whoever takes one back at the same time waits, and then finds it in a segment.
  const waiting = await transaction
    .selectFrom('search.waiting as w')
    .innerJoin('search.entry as e', 'e.entry_id', 'w.entry_id')
    .select(['e.entry_id', 'kind', 'organ_id', 'topic', 'validity', 'published_on', 'published_at', 'places'])
    .select(sql<readonly string[]>`tsvector_to_array(tokens)`.as('words'))
    .orderBy('w.entry_id')
    .limit(AT_ONCE)
    .forUpdate()
    .execute()
  if (waiting.length === 0) return false
  await keepSegment(
    transaction,
    waiting.map(({ entry_id, kind, organ_id, topic, validity, published_on, published_at, places, words }) => ({
      facts: {
        ...{ entryId: entry_id, kind, organId: organ_id, topic, validity, places },
        ...{ publishedOn: published_on, publishedAt: published_at.getTime() },
      },
      tokens: keysOfOldTokens(words),
    })),
  )
  const ids = waiting.map(({ entry_id }) => entry_id)
  await transaction
    .updateTable('search.entry')
    .set({ tokens: null })
    .where(sql<boolean>`entry_id = any(${ids}::bigint[])`)
    .execute()
  await transaction
    .deleteFrom('search.waiting')
    .where(sql<boolean>`entry_id = any(${ids}::bigint[])`)
    .execute()
  return true
}
