import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { ItemStage } from '../domain/item.ts'

/** An item whose limit runs: nothing of it is public, and it is to be. */
export type DueItem = {
  readonly id: number
  readonly organId: string
  readonly title: string
  readonly stage: ItemStage
  readonly dueOn: Day
  readonly author: string
}

const MOST = 200

/** Items of these organs due by a day, the soonest first (条例 第二十六条). */
export async function dueItems(
  database: Database,
  organIds: readonly string[],
  through: Day,
): Promise<readonly DueItem[]> {
  const rows = await stillDue(database, organIds, { through })
    .select(['id', 'organ_id', 'title', 'stage', 'due_on', 'author_name'])
    .orderBy('due_on')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.flatMap(({ id, title, stage, ...row }) =>
    row.due_on === null
      ? []
      : [{ id, title, stage, organId: row.organ_id, dueOn: row.due_on, author: row.author_name }],
  )
}

/** Due before a day, or on it at the latest. */
type Until = { readonly before: Day } | { readonly through: Day }

/** How many items of each of these organs are due until then; an organ with none is left out. */
export async function countDue(
  database: Database,
  organIds: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, number>> {
  const rows = await stillDue(database, organIds, until)
    .select(({ fn }) => ['organ_id', fn.countAll<number>().as('count')])
    .groupBy('organ_id')
    .execute()
  return new Map(rows.map(({ organ_id, count }) => [organ_id, count]))
}

function stillDue(database: Database, organIds: readonly string[], until: Until) {
  return database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .where(sql<boolean>`organ_id = any(${organIds}::uuid[])`)
    .where('due_on', 'before' in until ? '<' : '<=', 'before' in until ? until.before : until.through)
    .where('published_at', 'is', null)
    .where('stage', 'in', ['draft', 'in-review', 'scheduled'])
    .where((where) => where.or([where('attribute', 'is', null), where('attribute', '=', 'proactive')]))
}
