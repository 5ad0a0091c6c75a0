import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { OwnWord } from '../domain/word-list.ts'
import type { ItemTables } from './item-tables.ts'

/** The own words of organs, as an action changes them. */
export function wordListRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<ItemTables>()
  return {
    /** Keeps the list where the organ's is still at that version (0: there is none); whether it was. */
    async keepWordList(organId: string, version: number, words: readonly OwnWord[]): Promise<boolean> {
      const row = { organ_id: organId, entries: JSON.stringify(words), version: version + 1 }
      if (version === 0) {
        const added = await transaction
          .insertInto('disclosure.word_list')
          .values(row)
          .onConflict((conflict) => conflict.column('organ_id').doNothing())
          .executeTakeFirst()
        return added.numInsertedOrUpdatedRows === 1n
      }
      const changed = await transaction
        .updateTable('disclosure.word_list')
        .set(row)
        .where('organ_id', '=', organId)
        .where('version', '=', version)
        .executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

export type WordListRecords = ReturnType<typeof wordListRecords>
