import { listStoredFiles } from '../../files/public.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { RequestTables } from '../data/request-tables.ts'
import type { CaseDocument } from '../domain/case-document.ts'

/** The files kept with a case, by the day they came; those purged are left out. */
export async function documentsOfCase(database: Database, requestId: string): Promise<readonly CaseDocument[]> {
  const rows = await database
    .withTables<RequestTables>()
    .selectFrom('requests.case_file')
    .select(['file_id as fileId', 'kind'])
    .where('request_id', '=', requestId)
    .orderBy('added_at')
    .execute()
  const stored = await listStoredFiles(
    database,
    rows.map(({ fileId }) => fileId),
  )
  const names = new Map(stored.map(({ id, name }) => [id, name]))
  return rows.flatMap(({ fileId, kind }) => {
    const name = names.get(fileId)
    return name === undefined ? [] : [{ fileId, kind, name }]
  })
}
