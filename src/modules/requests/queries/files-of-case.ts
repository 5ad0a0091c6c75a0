import type { RequestsDatabase } from '../data/request-tables.ts'

/** A file in a case, before its name is looked up. */
export type FileOfCaseRow = {
  readonly fileId: string
  readonly kind: string
  readonly note: string
  readonly addedAt: Date
  readonly addedBy: string
}

/** The files of a case, in the order they were added. */
export function filesOfCase(database: RequestsDatabase, requestId: string): Promise<readonly FileOfCaseRow[]> {
  return filesAsked(database, requestId).execute()
}

/** {@link filesOfCase} as a question still to be asked. */
export function filesAsked(database: RequestsDatabase, requestId: string) {
  return database
    .selectFrom('requests.case_file')
    .select(['file_id as fileId', 'kind', 'note', 'added_at as addedAt', 'added_by as addedBy'])
    .where('request_id', '=', requestId)
    .orderBy('added_at')
    .orderBy('file_id')
}
