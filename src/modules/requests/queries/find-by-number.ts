import type { RequestsDatabase } from '../data/request-tables.ts'
import { readRequestNumber } from '../domain/request-number.ts'

/** The request of an organ with this register number, however it was typed. */
export async function findByNumber(
  database: RequestsDatabase,
  organId: string,
  typed: string,
): Promise<string | undefined> {
  const number = readRequestNumber(typed)
  if (number === undefined) return undefined
  const row = await database
    .selectFrom('requests.request')
    .select('id')
    .where('organ_id', '=', organId)
    .where('year', '=', number.year)
    .where('serial', '=', number.serial)
    .executeTakeFirst()
  return row?.id
}
