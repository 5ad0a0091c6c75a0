import { sql, type Kysely } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { PublishedList, PublishedSummary } from '../domain/published.ts'

/** Nobody pages further than this; counting on would cost without telling anybody anything. */
const COUNTED = 2_000

/** The items of a column, newest first. */
export async function itemsOfColumn(
  database: Database,
  columnId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<PublishedList> {
  const tables = database.withTables<ItemTables>()
  const [items, counted] = await Promise.all([
    newestOf(tables, columnId, { offset, limit }),
    tables
      .selectFrom(
        tables
          .selectFrom('disclosure.placement')
          .select('item_id')
          .where('column_id', '=', columnId)
          .limit(COUNTED)
          .as('some'),
      )
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ])
  return { items, count: counted.count }
}

/** The newest of each column, for pages that show several; in the order of the columns. */
export async function newestOfColumns(
  database: Database,
  columnIds: readonly string[],
  limit: number,
): Promise<readonly (readonly PublishedSummary[])[]> {
  if (columnIds.length === 0) return []
  // One question for all: a site has dozens of columns, and each question costs more than its rows. Each column is read from
  // its index only as far as it is shown, which the planner knows where the limit stands in the statement.
  const { rows } = await sql<NewestRow & { readonly turn: number }>`
    select wanted.turn::int as turn, newest.* from unnest(${columnIds}::uuid[]) with ordinality as wanted (id, turn)
    cross join lateral (
      select item.id, edition.title, edition.metadata, placement.published_at
      from disclosure.placement
      join disclosure.item on item.id = placement.item_id
      join disclosure.edition on edition.item_id = item.id and edition.number = item.shown_edition
      where placement.column_id = wanted.id
      order by placement.published_at desc, placement.item_id desc
      limit ${sql.lit(limit)}
    ) as newest
    order by wanted.turn, newest.published_at desc, newest.id desc`.execute(database)
  return columnIds.map((_, at) => rows.filter(({ turn }) => turn === at + 1).map(summaryOf))
}

/** Which of these columns have anything in them: an empty one is shown to nobody (国办公开办函〔2019〕61号). */
export async function columnsInUse(database: Database, columnIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (columnIds.length === 0) return new Set()
  const ids = sql.join(columnIds.map((id) => sql`${id}::uuid`))
  const { rows } = await sql<{ id: string }>`select id from unnest(array[${ids}]) as wanted (id)
    where exists (select 1 from disclosure.placement where column_id = wanted.id)`.execute(database)
  return new Set(rows.map(({ id }) => id))
}

async function newestOf(
  tables: Kysely<ItemTables>,
  columnId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly PublishedSummary[]> {
  const rows = await tables
    .selectFrom('disclosure.placement as placement')
    .innerJoin('disclosure.item as item', 'item.id', 'placement.item_id')
    .innerJoin('disclosure.edition as edition', (join) =>
      join.onRef('edition.item_id', '=', 'item.id').onRef('edition.number', '=', 'item.shown_edition'),
    )
    .select(['item.id', 'edition.title', 'edition.metadata', 'placement.published_at'])
    .where('placement.column_id', '=', columnId)
    .orderBy('placement.published_at', 'desc')
    .orderBy('placement.item_id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(summaryOf)
}

type NewestRow = {
  readonly id: number
  readonly title: string
  readonly metadata: Pick<PublishedSummary, 'summary' | 'documentNumber'>
  readonly published_at: Date
}

function summaryOf({ id, title, metadata, published_at }: NewestRow): PublishedSummary {
  const { summary, documentNumber } = metadata
  return { id, title, publishedAt: published_at, summary, documentNumber }
}
