import type { RequestsDatabase } from '../data/request-tables.ts'

/** The key of the form a request of the organ was sent with, and its number. */
export function findForm(
  database: RequestsDatabase,
  organId: string,
  id: string,
): Promise<{ readonly number: string; readonly submissionKey: string } | undefined> {
  return database
    .selectFrom('requests.request')
    .select(['number', 'submission_key as submissionKey'])
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .executeTakeFirst()
}
