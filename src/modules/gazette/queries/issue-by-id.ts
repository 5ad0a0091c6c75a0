import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import { lastIssueOf } from '../data/series-records.ts'
import { issueOfRow } from '../data/issue-row.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import type { LastIssue } from '../domain/next-number.ts'

/** The issue of this id; undefined where there is none. */
export async function issueById(
  database: Database | DatabaseTransaction,
  id: number,
): Promise<GazetteIssue | undefined> {
  const tables = database.withTables<GazetteTables>()
  const row = await tables.selectFrom('gazette.issue').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : issueOfRow(tables, row)
}

/** The words of an issue's texts, by the ids of these. */
export async function wordsOfIssue(
  database: Database | DatabaseTransaction,
  id: number,
): Promise<ReadonlyMap<number, TextWords>> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.text')
    .select(['id', 'body', 'plain'])
    .where('issue_id', '=', id)
    .execute()
  return new Map(rows.map(({ id: textId, ...words }) => [textId, words]))
}

/** The issue of the organ published last; null where there is none. */
export function lastIssue(database: Database, organId: string): Promise<LastIssue | null> {
  return lastIssueOf(database.withTables<GazetteTables>(), organId)
}
