import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'
import { usualPractice, type ReviewStep } from '../domain/review-practice.ts'

/** The reviews this organ has settled, or the usual ones. */
export async function practiceOf(database: Database, organId: string): Promise<readonly ReviewStep[]> {
  return (await keptPractice(database, organId)).steps
}

/** The reviews of an organ and their version; 0: none were settled, and the usual ones hold. */
export async function keptPractice(
  database: Database,
  organId: string,
): Promise<{ readonly steps: readonly ReviewStep[]; readonly version: number }> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.practice')
    .select(['steps', 'version'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row ?? { steps: usualPractice, version: 0 }
}
