import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterDraft } from '../domain/letter-draft.ts'
import type { LetterStatus, ListedLetter } from '../domain/letter-on-file.ts'
import type { RequestsDatabase, RequestsTransaction } from './request-tables.ts'

/** A letter about to be put on file. */
export type NewLetter = {
  readonly id: string
  readonly requestId: string
  readonly organId: string
  readonly templateVersion: number
  readonly draft: LetterDraft
  readonly letter: OfficialLetter
  readonly status: 'draft' | 'issued'
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly draftedBy: string
  readonly draftedAt: Date
}

const listedColumns = [
  'letter.id',
  'letter.code',
  'letter.addressee',
  'letter.status',
  'letter.number',
  'letter.issued_on as issuedOn',
] as const

/** The columns a letter is read from. */
export const letterColumns = [
  ...listedColumns,
  'letter.request_id as requestId',
  'letter.template_version as templateVersion',
  'letter.filled as draft',
  'letter.letter',
  'letter.drafted_by as draftedBy',
] as const

/** Puts a letter on file with what goes along; the database refuses a file of another case. */
export async function addLetter(transaction: RequestsTransaction, added: NewLetter): Promise<void> {
  await transaction
    .insertInto('requests.letter')
    .values({
      id: added.id,
      request_id: added.requestId,
      organ_id: added.organId,
      code: added.draft.code,
      template_version: added.templateVersion,
      filled: JSON.stringify(added.draft),
      letter: JSON.stringify(added.letter),
      addressee: added.draft.recipient.name,
      status: added.status,
      number: added.number,
      issued_on: added.issuedOn,
      drafted_by: added.draftedBy,
      drafted_at: added.draftedAt,
    })
    .execute()
  const files = added.draft.enclosures.map(({ fileId }) => ({
    request_id: added.requestId,
    letter_id: added.id,
    file_id: fileId,
  }))
  if (files.length > 0) await transaction.insertInto('requests.letter_file').values(files).execute()
}

/** A draft becomes the letter that leaves: with number and day, and not a word otherwise. */
export async function issueDraft(
  transaction: RequestsTransaction,
  id: string,
  issued: { readonly letter: OfficialLetter; readonly number: string | null; readonly on: Day },
): Promise<void> {
  await transaction
    .updateTable('requests.letter')
    .set({ status: 'issued', letter: JSON.stringify(issued.letter), number: issued.number, issued_on: issued.on })
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .execute()
}

/** A draft nobody will issue any more. */
export async function voidDraft(transaction: RequestsTransaction, id: string): Promise<void> {
  await transaction
    .updateTable('requests.letter')
    .set({ status: 'void' })
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .execute()
}

/** A letter of a case; undefined where the case has none of that id. */
export async function findLetter(database: RequestsDatabase, requestId: string, id: string) {
  const row = await database
    .selectFrom('requests.letter as letter')
    .select(letterColumns)
    .where('letter.request_id', '=', requestId)
    .where('letter.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : letterOfRow(row)
}

/** All letters of a case, the oldest first, with every word of them. */
export async function lettersOfCase(database: RequestsDatabase, requestId: string) {
  return (await ofCase(database, requestId).select(letterColumns).execute()).map(letterOfRow)
}

/** What a list says of the letters of a case, the oldest first. */
export async function listLetters(database: RequestsDatabase, requestId: string): Promise<readonly ListedLetter[]> {
  return (await lettersListed(database, requestId).execute()).map(letterOfRow)
}

/** {@link listLetters} as a question still to be asked; its rows are read by {@link letterOfRow}. */
export function lettersListed(database: RequestsDatabase, requestId: string) {
  return ofCase(database, requestId).select(listedColumns)
}

function ofCase(database: RequestsDatabase, requestId: string) {
  return database
    .selectFrom('requests.letter as letter')
    .where('letter.request_id', '=', requestId)
    .orderBy('letter.drafted_at')
    .orderBy('letter.number')
}

type LetterRow = {
  readonly code: string
  readonly status: LetterStatus
}

/** Rows are only written by addLetter, so their code is one of the statute's. */
export function letterOfRow<Row extends LetterRow>(row: Row) {
  return { ...row, code: row.code as LetterCode }
}
