import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { DocumentTables } from './document-tables.ts'

/** Leaves what these organs have issued for the search to hear of anew. */
export async function leaveUntold(given: DatabaseTransaction, organIds: readonly string[]): Promise<void> {
  if (organIds.length === 0) return
  const transaction = given.withTables<DocumentTables>()
  await transaction
    .insertInto('documents.untold')
    .columns(['document_id'])
    .expression(
      transaction
        .selectFrom('documents.document')
        .select('id')
        .where('stage', '=', 'issued')
        .where('organ_id', 'in', organIds),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes some of what the search has yet to hear of; whoever asks at the same time takes others. */
export async function takeUntold(given: DatabaseTransaction, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{ document_id: number }>`
    delete from documents.untold where document_id in (
      select document_id from documents.untold order by document_id limit ${most} for update skip locked)
    returning document_id`.execute(given)
  return rows.map(({ document_id }) => document_id)
}
