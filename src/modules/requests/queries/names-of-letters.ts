import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { LetterName } from '../domain/applicant-view.ts'

/** What the letters of a case to its applicant are called, by id; letters to others concern only those. */
export async function namesOfLetters(
  database: RequestsDatabase,
  requestId: string,
): Promise<ReadonlyMap<string, LetterName>> {
  const rows = await database
    .selectFrom('requests.letter')
    .select(['id', 'code', 'number'])
    .where('request_id', '=', requestId)
    .execute()
  return new Map(
    rows.flatMap(({ id, code, number }): readonly [string, LetterName][] => {
      const { addressee, title } = letterDefinition(code as LetterCode)
      return addressee === 'applicant' ? [[id, { title, number }]] : []
    }),
  )
}
