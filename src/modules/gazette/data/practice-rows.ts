import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { GazetteTables } from './gazette-tables.ts'

/** Keeps an organ's settings over the version told; false where somebody kept others meanwhile. */
export async function keepPractice(
  given: DatabaseTransaction,
  organId: string,
  { version, practice }: { readonly version: number; readonly practice: GazettePractice },
): Promise<boolean> {
  const transaction = given.withTables<GazetteTables>()
  const settings = JSON.stringify(practice)
  const kept =
    version === 0
      ? transaction
          .insertInto('gazette.practice')
          .values({ organ_id: organId, settings })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
      : transaction
          .updateTable('gazette.practice')
          .set({ settings, version: version + 1 })
          .where('organ_id', '=', organId)
          .where('version', '=', version)
          .returning('version')
  return (await kept.executeTakeFirst()) !== undefined
}
