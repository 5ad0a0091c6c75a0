import { sql, type Expression, type SqlBool } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { readRequestNumber } from '../domain/request-number.ts'
import type { RequestWhere } from './waiting-for.ts'

/**
 * What somebody typed to find requests by. `among`: the requests that have its signs, where they are few enough to look at
 * one by one; null where they are not.
 */
export type SaidWords = { readonly words: string; readonly organId: string; readonly among: readonly string[] | null }

// Of a word that more requests have, the newest are found soonest by going through the register from its end.
const MANY = 2000

/** Looks at most at so many requests, however long the register is. */
export async function saidWords(database: RequestsDatabase, organId: string, typed: string): Promise<SaidWords> {
  const words = typed.trim()
  const rows = await database
    .selectFrom('requests.words')
    .select('request_id as id')
    .where(hasSigns(organId, words))
    .limit(MANY + 1)
    .execute()
  return { words, organId, among: rows.length > MANY ? null : rows.map(({ id }) => id) }
}

/** The request with this number, and those whose applicant or description says these words. */
export function saying(where: RequestWhere, { words, organId, among }: SaidWords): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const says = where.or([where('applicant_name', 'like', pattern), where('description', 'like', pattern)])
  const number = readRequestNumber(words)
  const isNumber =
    number === undefined ? [] : [where.and([where('year', '=', number.year), where('serial', '=', number.serial)])]
  if (among === null) return where.or([...isNumber, says])
  const found = where('id', '=', where.fn.any(sql<string[]>`${among}::uuid[]`))
  if (number === undefined) return where.and([found, says])
  const numbered = where
    .selectFrom('requests.request as numbered')
    .select('numbered.id as request_id')
    .where('numbered.organ_id', '=', organId)
    .where('numbered.year', '=', number.year)
    .where('numbered.serial', '=', number.serial)
  return where.or([where('id', 'in', numbered), where.and([found, says])])
}

/** The very condition the index answers: signs and pairs of signs as `requests.signs_of` takes them from the text. */
function hasSigns(organId: string, words: string): Expression<SqlBool> {
  const signs = [...words]
  const pairs = signs.flatMap((sign, at) => (at === 0 ? [] : [`${signs[at - 1] ?? ''}${sign}`]))
  const parts = [organId, ...(pairs.length === 0 ? signs : pairs)]
  return sql<SqlBool>`signs @> ${parts}::text[]`
}
