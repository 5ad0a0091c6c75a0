import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'

/** The requests of these organs that figures are made of. That they count is said as the indexes of them say it. */
export function countedRequests(database: RequestsDatabase, organIds: readonly string[]) {
  return database.selectFrom('requests.request').where('organ_id', 'in', organIds).where('counted', '=', sql.lit(true))
}
