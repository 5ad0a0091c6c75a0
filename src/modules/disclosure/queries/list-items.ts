import { sql, type Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { ItemKind } from '../domain/item-kinds.table.ts'
import type { Attribute, ItemStage } from '../domain/item.ts'

/** An item as the office's lists show it. */
export type ListedItem = {
  readonly id: number
  readonly title: string
  readonly documentNumber: string | null
  readonly kind: ItemKind
  readonly attribute: Attribute | null
  readonly stage: ItemStage
  readonly dueOn: Day | null
  readonly publishAt: Date | null
  readonly publishedAt: Date | null
  readonly reviewAgainOn: Day | null
  readonly author: string
  readonly changedAt: Date
}

export type ItemFilter = {
  readonly organId: string
  readonly stage?: ItemStage
  /** Kept back, and to be looked at again by this day (条例 第十八条). */
  readonly evaluateBy?: Day
  /** These items only. */
  readonly ids?: readonly number[]
  /** In the title or the document number. */
  readonly words?: string
  /** Of a column of the organ's site. */
  readonly columnId?: string
}

/** Items of an organ: what is due first comes first among drafts and reviews, else what changed last. */
export async function listItems(
  database: Database,
  filter: ItemFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly items: readonly ListedItem[]; readonly total: number }> {
  const found = filtered(database.withTables<ItemTables>(), filter)
  const [rows, { total }] = await Promise.all([
    found
      .select(['id', 'title', 'document_number', 'kind', 'attribute', 'stage', 'due_on', 'publish_at'])
      .select(['published_at', 'review_again_on', 'author_name', 'changed_at'])
      .$if(filter.stage === 'kept-back', (query) => query.orderBy('review_again_on'))
      .$if(filter.stage !== 'published', (query) => query.orderBy('due_on', (order) => order.asc().nullsLast()))
      .orderBy('changed_at', 'desc')
      .orderBy('id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const items = rows.map(({ id, title, kind, attribute, stage, ...row }) => ({
    ...{ id, title, kind, attribute, stage, documentNumber: row.document_number, dueOn: row.due_on },
    ...{ publishAt: row.publish_at, publishedAt: row.published_at, reviewAgainOn: row.review_again_on },
    ...{ author: row.author_name, changedAt: row.changed_at },
  }))
  return { items, total }
}

function filtered(
  tables: Kysely<ItemTables>,
  { organId, stage, ids, words = '', columnId = '', evaluateBy }: ItemFilter,
) {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return tables
    .selectFrom('disclosure.item')
    .where('organ_id', '=', organId)
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? 'draft'))
    .$if(evaluateBy !== undefined, (query) => query.where('review_again_on', '<=', evaluateBy ?? null))
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`disclosure.item.id = any(${ids ?? []}::bigint[])`))
    .$if(words !== '', (query) =>
      query.where((where) => where.or([where('title', 'like', like), where('document_number', 'like', like)])),
    )
    .$if(columnId !== '', (query) =>
      query.where(
        sql<boolean>`exists (select from disclosure.edition where item_id = disclosure.item.id
          and number = disclosure.item.working_edition and ${columnId}::uuid = any(columns))`,
      ),
    )
}

/** How many items of an organ are at each stage; a stage with none is left out. */
export async function countStages(
  database: Database,
  organId: string,
): Promise<Readonly<Partial<Record<ItemStage, number>>>> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(({ fn }) => ['stage', fn.countAll<number>().as('count')])
    .where('organ_id', '=', organId)
    .groupBy('stage')
    .execute()
  return Object.fromEntries(rows.map(({ stage, count }) => [stage, count]))
}

/** How many items of an organ that are kept back have to be looked at again by a day (条例 第十八条). */
export async function countToEvaluate(database: Database, organId: string, by: Day): Promise<number> {
  const { count } = await filtered(database.withTables<ItemTables>(), { organId, stage: 'kept-back', evaluateBy: by })
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
