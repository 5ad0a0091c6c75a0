import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ReviewStep } from '../domain/review-practice.ts'
import type { ItemTables } from './item-tables.ts'

/** The reviews organs have settled, as an action changes them. */
export function practiceRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<ItemTables>()
  return {
    /** Keeps the steps where the organ's are still at that version (0: none were settled); whether they were. */
    async keepPractice(organId: string, version: number, steps: readonly ReviewStep[]): Promise<boolean> {
      const row = { organ_id: organId, steps: JSON.stringify(steps), version: version + 1 }
      if (version === 0) {
        const added = await transaction
          .insertInto('disclosure.practice')
          .values(row)
          .onConflict((conflict) => conflict.column('organ_id').doNothing())
          .executeTakeFirst()
        return added.numInsertedOrUpdatedRows === 1n
      }
      const changed = await transaction
        .updateTable('disclosure.practice')
        .set(row)
        .where('organ_id', '=', organId)
        .where('version', '=', version)
        .executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

export type PracticeRecords = ReturnType<typeof practiceRecords>
