import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from './item-tables.ts'

/** What index numbers begin with, as an action changes it. */
export function indexCodeRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<ItemTables>()
  return {
    /** Keeps the code of an organ; whether no other organ has it. */
    async keepIndexCode(organId: string, code: string): Promise<boolean> {
      const other = await transaction
        .selectFrom('disclosure.index_code')
        .select('organ_id')
        .where('code', '=', code)
        .where('organ_id', '!=', organId)
        .executeTakeFirst()
      if (other !== undefined) return false
      await transaction
        .insertInto('disclosure.index_code')
        .values({ organ_id: organId, code })
        .onConflict((conflict) => conflict.column('organ_id').doUpdateSet({ code }))
        .execute()
      return true
    },
  }
}

export type IndexCodeRecords = ReturnType<typeof indexCodeRecords>
