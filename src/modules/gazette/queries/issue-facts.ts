import type { Database } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import type { IssueFact } from '../domain/count-issues.ts'

/** The published issues of an organ as they are counted. */
export async function issueFacts(database: Database, organId: string): Promise<readonly IssueFact[]> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.fact')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('issued_on')
    .execute()
  return rows.map(({ issue_id, issued_on, year, copies, texts }) => ({
    ...{ issueId: issue_id, on: issued_on, year, copies, texts },
  }))
}
