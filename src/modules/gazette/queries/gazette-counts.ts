import type { Database } from '../../../platform/database/database.ts'
import { countIssues, type GazetteCount } from '../domain/count-issues.ts'
import { issueFacts } from './issue-facts.ts'

/** What section 一 of an annual report says of the gazette, of any period; the figure of issues is their ids. */
export async function gazetteCounts(
  database: Database,
  organId: string,
  period: Parameters<typeof countIssues>[1],
): Promise<GazetteCount> {
  return countIssues(await issueFacts(database, organId), period)
}
