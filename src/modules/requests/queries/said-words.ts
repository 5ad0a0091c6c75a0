import { sql, type Expression, type SqlBool } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { readRequestNumber } from '../domain/request-number.ts'
import type { RequestWhere } from './waiting-for.ts'

/** Of a word that more requests have, the newest are found soonest by going through the register from its end. */
const MANY = 2000

/**
 * `said`: the requests of an organ that have the signs of what somebody typed, looked up in the index first of all; never
 * more than so many are looked at, however long the register is.
 */
export function withSaid(database: RequestsDatabase, organId: string, typed: string) {
  return database.with('said', (asked) =>
    asked
      .selectFrom('requests.words')
      .select('request_id as id')
      .where(hasSigns(organId, typed))
      .limit(sql.lit(MANY + 1)),
  )
}

/** Whether very many requests have the signs; of a question that begins with {@link withSaid}. */
export const isCommon = sql<boolean>`(select count(*) > ${sql.lit(MANY)} from said)`

/** The request with this number, and those that say these words among the few that have their signs. */
export function sayingAmongFew(where: RequestWhere, organId: string, words: string): Expression<SqlBool> {
  const number = readRequestNumber(words)
  const few = sql`select id from said`
  if (number === undefined) return where.and([isOneOf(few), says(where, words)])
  const numbered = sql`select id from requests.request
    where organ_id = ${organId} and year = ${number.year} and serial = ${number.serial}`
  return where.and([isOneOf(sql`${few} union ${numbered}`), where.or([isOneOf(numbered), says(where, words)])])
}

/** Those whose applicant or description says these words, and the one with this number. */
export function sayingAnywhere(where: RequestWhere, words: string): Expression<SqlBool> {
  const number = readRequestNumber(words)
  if (number === undefined) return says(where, words)
  const numbered = where.and([where('year', '=', number.year), where('serial', '=', number.serial)])
  return where.or([numbered, says(where, words)])
}

function says(where: RequestWhere, words: string): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return where.or([where('applicant_name', 'like', pattern), where('description', 'like', pattern)])
}

/** As an array: so many ids are found by their key one by one, which the planner does not expect of a list. */
function isOneOf(ids: Expression<unknown>): Expression<SqlBool> {
  return sql<SqlBool>`request.id = any(array(${ids}))`
}

/**
 * The very condition the index answers: signs and pairs of signs as `requests.signs_of` takes them from the text. Pairs
 * that touch say all signs of a word; those between them would make the index look twice as long and leave hardly less.
 */
function hasSigns(organId: string, words: string): Expression<SqlBool> {
  const signs = [...words]
  const last = signs.length - 1
  const pairs = signs.flatMap((sign, at) =>
    at % 2 === 1 || (at === last && at > 0) ? [`${signs[at - 1]}${sign}`] : [],
  )
  const parts = [organId, ...(pairs.length === 0 ? signs : pairs)]
  return sql<SqlBool>`signs @> ${parts}::text[]`
}
