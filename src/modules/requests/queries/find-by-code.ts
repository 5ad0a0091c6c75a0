import type { RequestsDatabase } from '../data/request-tables.ts'
import { readRequestNumber } from '../domain/request-number.ts'

/** Which request this is, of which organ. */
export type RequestRef = { readonly id: string; readonly organId: string }

/**
 * The request whose query code has this digest, where the typed number is its number as well. A wrong number and a wrong
 * code look the same, and take the same one query.
 */
export async function findByCode(
  database: RequestsDatabase,
  typedNumber: string,
  codeDigest: string,
): Promise<RequestRef | undefined> {
  const number = readRequestNumber(typedNumber)
  const row = await database
    .selectFrom('requests.request')
    .select(['id', 'organ_id as organId', 'year', 'serial'])
    .where('code_digest', '=', codeDigest)
    .executeTakeFirst()
  if (row === undefined || number === undefined) return undefined
  if (row.year !== number.year || row.serial !== number.serial) return undefined
  return { id: row.id, organId: row.organId }
}
