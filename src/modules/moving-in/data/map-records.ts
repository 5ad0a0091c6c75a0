import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MovingTables } from './moving-tables.ts'

/** Where old columns of a site go, as actions change it, within their transaction. */
export function mapRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<MovingTables>()
  return {
    /** Where old columns of a site go from now on; null: nothing of it moves in. */
    async keepMap(siteId: string, map: ReadonlyMap<string, string | null>): Promise<void> {
      for (const [old_column, column_id] of map)
        await transaction
          .insertInto('moving_in.column_map')
          .values({ site_id: siteId, old_column, column_id })
          .onConflict((conflict) => conflict.columns(['site_id', 'old_column']).doUpdateSet({ column_id }))
          .execute()
    },

    async forgetMapped(siteId: string, oldColumns: readonly string[]): Promise<void> {
      if (oldColumns.length === 0) return
      await transaction
        .deleteFrom('moving_in.column_map')
        .where('site_id', '=', siteId)
        .where('old_column', 'in', oldColumns)
        .execute()
    },
  }
}
