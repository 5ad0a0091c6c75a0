import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'

/** The files of the pictures that were sent for an issue itself. */
export async function picturesOfIssue(
  database: Database | DatabaseTransaction,
  issueId: number,
): Promise<readonly string[]> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.picture')
    .select('file_id')
    .where('issue_id', '=', issueId)
    .execute()
  return rows.map(({ file_id }) => file_id)
}
