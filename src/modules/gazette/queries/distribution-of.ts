import type { Database } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import type { Distribution } from '../domain/distribution.ts'

/** Where the copies of an issue went; undefined where nobody entered it. */
export async function distributionOf(database: Database, issueId: number): Promise<Distribution | undefined> {
  const tables = database.withTables<GazetteTables>()
  const printing = await tables
    .selectFrom('gazette.printing')
    .select('copies')
    .where('issue_id', '=', issueId)
    .executeTakeFirst()
  if (printing === undefined) return undefined
  const deliveries = await tables
    .selectFrom('gazette.delivery')
    .select(['kind', 'receiver', 'copies'])
    .where('issue_id', '=', issueId)
    .orderBy('position')
    .execute()
  return { copies: printing.copies, deliveries }
}

/** How the organ distributed the issue it last entered copies of: the next usually goes to the same. */
export async function lastDistribution(database: Database, organId: string): Promise<Distribution | undefined> {
  const last = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.printing as printing')
    .innerJoin('gazette.issue as issue', 'issue.id', 'printing.issue_id')
    .select('issue.id')
    .where('issue.organ_id', '=', organId)
    .orderBy('issue.running', 'desc')
    .executeTakeFirst()
  return last === undefined ? undefined : distributionOf(database, last.id)
}
