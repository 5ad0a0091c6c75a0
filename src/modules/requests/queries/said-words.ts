import { sql, type Expression, type SqlBool } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { readRequestNumber } from '../domain/request-number.ts'
import type { RequestWhere } from './waiting-for.ts'

/** What somebody typed to find requests by, and whether few enough have its signs to look them up one by one. */
export type SaidWords = { readonly words: string; readonly organId: string; readonly isRare: boolean }

// Of a word that more requests have, the newest are found soonest by going through the register from its end.
const MANY = 2000

/** Looks at most at so many requests, however long the register is. */
export async function saidWords(database: RequestsDatabase, organId: string, typed: string): Promise<SaidWords> {
  const words = typed.trim()
  const some = database
    .selectFrom('requests.words')
    .select('request_id')
    .where(hasSigns(organId, words))
    .limit(MANY + 1)
  const { count } = await database
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { words, organId, isRare: count <= MANY }
}

/** The request with this number, and those whose applicant or description says these words. */
export function saying(where: RequestWhere, { words, organId, isRare }: SaidWords): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const says = where.or([where('applicant_name', 'like', pattern), where('description', 'like', pattern)])
  const number = readRequestNumber(words)
  const isNumber =
    number === undefined ? [] : [where.and([where('year', '=', number.year), where('serial', '=', number.serial)])]
  if (!isRare) return where.or([...isNumber, says])
  const found = where.selectFrom('requests.words').select('request_id').where(hasSigns(organId, words))
  if (number === undefined) return where.and([where('id', 'in', found), says])
  const numbered = where
    .selectFrom('requests.request as numbered')
    .select('numbered.id as request_id')
    .where('numbered.organ_id', '=', organId)
    .where('numbered.year', '=', number.year)
    .where('numbered.serial', '=', number.serial)
  return where.and([where('id', 'in', found.union(numbered)), where.or([...isNumber, says])])
}

/** The very condition the index answers: signs and pairs of signs as `requests.signs_of` takes them from the text. */
function hasSigns(organId: string, words: string): Expression<SqlBool> {
  const signs = [...words]
  const pairs = signs.flatMap((sign, at) => (at === 0 ? [] : [`${signs[at - 1] ?? ''}${sign}`]))
  const parts = [organId, ...(pairs.length === 0 ? signs : pairs)]
  return sql<SqlBool>`signs @> ${parts}::text[]`
}
