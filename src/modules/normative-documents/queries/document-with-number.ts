import type { Database } from '../../../platform/database/database.ts'
import { parsePublishedNumber, formatPublishedNumber } from '../../../statute/proactive-disclosure/published-number.ts'
import type { DocumentTables } from '../data/document-tables.ts'

/** The id of the organ's document whose number these words are or hold; null where there is none. */
export async function documentWithNumber(database: Database, organId: string, words: string): Promise<number | null> {
  const inWords = /[\p{Script=Han}]+[〔[［(（]\d{4}[〕\]］)）]第?\d+号/u.exec(words)?.[0] ?? words
  const parsed = parsePublishedNumber(inWords)
  const row = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select('id')
    .where('organ_id', '=', organId)
    .where('document_number', '=', parsed === undefined ? inWords : formatPublishedNumber(parsed))
    .executeTakeFirst()
  return row?.id ?? null
}
