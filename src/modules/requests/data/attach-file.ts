import type { RequestsTransaction } from './request-tables.ts'

/** A file that becomes one of a case; `kind` is a word for the clerk, such as 身份证明. */
export type FileOfCase = {
  readonly requestId: string
  readonly fileId: string
  readonly kind: string
  readonly note: string
  readonly addedBy: string
}

/** Puts a kept file into the file of a case. No file is ever of two cases. */
export async function attachFile(transaction: RequestsTransaction, file: FileOfCase): Promise<void> {
  await transaction
    .insertInto('requests.case_file')
    .values({
      request_id: file.requestId,
      file_id: file.fileId,
      kind: file.kind,
      note: file.note,
      added_by: file.addedBy,
    })
    .execute()
}
