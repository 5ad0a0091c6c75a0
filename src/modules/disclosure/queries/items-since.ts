import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { ItemKind } from '../domain/item-kinds.table.ts'

/** A published item as other modules choose from many. */
export type ItemSince = {
  readonly id: number
  readonly organId: string
  readonly kind: ItemKind
  readonly title: string
  readonly documentNumber: string | null
  readonly publishedOn: Day
}

type Wanted = {
  readonly organIds: readonly string[]
  readonly since: Day
  /** In the title or the document number; empty for all. */
  readonly words: string
}

/** What these organs published from a day on and citizens still read, the newest first, at most `limit`. */
export async function itemsSince(
  database: Database,
  { organIds, since, words }: Wanted,
  limit: number,
): Promise<readonly ItemSince[]> {
  if (organIds.length === 0) return []
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'organ_id', 'kind', 'title', 'document_number', 'published_at'])
    .where('organ_id', 'in', organIds)
    .where('stage', '=', 'published')
    .where('published_at', '>=', new Date(`${since}T00:00:00+08:00`))
    .$if(words !== '', (query) =>
      query.where((where) => where.or([where('title', 'like', like), where('document_number', 'like', like)])),
    )
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ organ_id, document_number, published_at, ...row }) => ({
    ...{ ...row, organId: organ_id, documentNumber: document_number },
    publishedOn: dayInChina(published_at ?? new Date(0)),
  }))
}
