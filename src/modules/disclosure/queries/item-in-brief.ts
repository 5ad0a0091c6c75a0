import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import { stageLabel } from '../domain/item.ts'

/** An item as another module's pages name it. `stage`: where the office stands with it, in words. */
export type ItemInBrief = {
  readonly id: number
  readonly title: string
  readonly stage: string
  /** Since when citizens read it; null while they do not. */
  readonly publishedOn: Day | null
}

/** An item of this organ in brief; undefined where it has none with this id. */
export async function itemInBrief(database: Database, organId: string, id: number): Promise<ItemInBrief | undefined> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['title', 'stage', 'published_at', 'withdrawn_at'])
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { published_at, withdrawn_at } = row
  return {
    ...{ id, title: row.title, stage: stageLabel(row.stage) },
    publishedOn: published_at === null || withdrawn_at !== null ? null : dayInChina(published_at),
  }
}
