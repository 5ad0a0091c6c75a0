import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import { usualPractice, type ReviewStep } from '../domain/review-practice.ts'

/** The reviews this organ has settled, or the usual ones. */
export async function practiceOf(database: Database, organId: string): Promise<readonly ReviewStep[]> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.practice')
    .select('steps')
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row?.steps ?? usualPractice
}
