import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { DocumentTables } from './document-tables.ts'

/** Keeps an organ's practice over the version told; false where somebody kept another meanwhile. */
export async function keepPractice(
  given: DatabaseTransaction,
  organId: string,
  { version, practice }: { readonly version: number; readonly practice: DocumentPractice },
): Promise<boolean> {
  const transaction = given.withTables<DocumentTables>()
  const settings = JSON.stringify(practice)
  const kept =
    version === 0
      ? transaction
          .insertInto('documents.practice')
          .values({ organ_id: organId, settings })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
      : transaction
          .updateTable('documents.practice')
          .set({ settings, version: version + 1 })
          .where('organ_id', '=', organId)
          .where('version', '=', version)
          .returning('version')
  return (await kept.executeTakeFirst()) !== undefined
}
