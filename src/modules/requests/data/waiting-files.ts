import { sql } from 'kysely'
import type { RequestsDatabase, RequestsTransaction } from './request-tables.ts'

/** A file that waits for its form to be sent: `slot` is the field it was chosen in. */
export type WaitingFile = { readonly slot: string; readonly fileId: string }

/** Keeps a file with its form; gives the file it replaces, if any. */
export async function putWaitingFile(
  transaction: RequestsTransaction,
  submissionKey: string,
  { slot, fileId }: WaitingFile,
): Promise<string | undefined> {
  const [before] = await takeWaitingFiles(transaction, submissionKey, slot)
  await transaction
    .insertInto('requests.waiting_file')
    .values({ submission_key: submissionKey, slot, file_id: fileId })
    .execute()
  return before?.fileId
}

/** Takes the files of a form out of waiting, all of them or those of one slot. */
export async function takeWaitingFiles(
  transaction: RequestsTransaction,
  submissionKey: string,
  slot?: string,
): Promise<readonly WaitingFile[]> {
  const ofForm = transaction.deleteFrom('requests.waiting_file').where('submission_key', '=', submissionKey)
  const wanted = slot === undefined ? ofForm : ofForm.where('slot', '=', slot)
  const rows = await wanted.returning(['slot', 'file_id as fileId']).execute()
  return rows.toSorted((one, other) => one.slot.localeCompare(other.slot))
}

/** The files a form has, by slot. */
export function waitingFiles(database: RequestsDatabase, submissionKey: string): Promise<readonly WaitingFile[]> {
  return database
    .selectFrom('requests.waiting_file')
    .select(['slot', 'file_id as fileId'])
    .where('submission_key', '=', submissionKey)
    .orderBy('slot')
    .execute()
}

/** Some of the files whose forms were never sent; nobody else gets the same ones. */
export async function takeStaleFiles(transaction: RequestsTransaction, before: Date): Promise<readonly string[]> {
  const stale = transaction
    .selectFrom('requests.waiting_file')
    .select('file_id')
    .where('kept_at', '<', before)
    .orderBy('kept_at')
    .limit(20)
    .forUpdate()
    .skipLocked()
  const rows = await transaction
    .deleteFrom('requests.waiting_file')
    .where('file_id', 'in', sql<string>`(${stale})`)
    .returning('file_id')
    .execute()
  return rows.map((row) => row.file_id)
}
