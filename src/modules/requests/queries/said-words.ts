import { sql, type Expression, type SqlBool } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { findByNumber } from './find-by-number.ts'
import type { RequestWhere } from './waiting-for.ts'

/**
 * What somebody typed to find requests by. `numbered`: the one with this very number; `among`: those that have its signs, where
 * they are few enough to look at one by one; null where they are not.
 */
export type SaidWords = {
  readonly words: string
  readonly numbered: string | undefined
  readonly among: readonly string[] | null
}

/** Of a word that more requests have, the newest are found soonest by going through the register from its end. */
export const MANY = 1000

/** Looks at most at so many requests, however long the register is. */
export async function saidWords(database: RequestsDatabase, organId: string, typed: string): Promise<SaidWords> {
  const words = typed.trim()
  const [numbered, among] = await Promise.all([
    findByNumber(database, organId, words),
    withSigns(database, partsOf(organId, words)),
  ])
  return { words, numbered, among }
}

/** Null where they are too many. */
async function withSigns(database: RequestsDatabase, parts: readonly string[]): Promise<readonly string[] | null> {
  const common = commonIn(database)
  const key = JSON.stringify(parts)
  if (common.has(key)) return null
  const rows = await database
    .selectFrom('requests.words')
    .select('request_id as id')
    .where(sql<SqlBool>`signs @> ${parts}::text[]`)
    .limit(sql.lit(MANY + 1))
    .execute()
  if (rows.length <= MANY) return rows.map(({ id }) => id)
  if (common.size < MOST_KNOWN) common.add(key)
  return null
}

const MOST_KNOWN = 10_000

/** A register only grows, and what was sent never changes: a word that many requests have stays one. */
function commonIn(database: RequestsDatabase): Set<string> {
  const known = commonWords.get(database) ?? new Set()
  commonWords.set(database, known)
  return known
}

const commonWords = new WeakMap<RequestsDatabase, Set<string>>()

/** The request with this number, and those whose applicant or description says these words. */
export function saying(where: RequestWhere, { words, numbered, among }: SaidWords): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const says = where.or([where('applicant_name', 'like', pattern), where('description', 'like', pattern)])
  const isOneOf = (ids: readonly string[]) => where('id', '=', where.fn.any(sql<string[]>`${ids}::uuid[]`))
  const asked = numbered === undefined ? says : where.or([isOneOf([numbered]), says])
  if (among === null) return saidByMany(asked)
  return where.and([isOneOf(numbered === undefined ? among : [numbered, ...among]), asked])
}

/** PostgreSQL takes any pattern for rare and would read the whole register; of a case it expects that half of all say it. */
function saidByMany(asked: Expression<SqlBool>): Expression<SqlBool> {
  return sql<SqlBool>`case when ${asked} then true else false end`
}

/**
 * What the index is asked for: signs and pairs of signs as `requests.signs_of` takes them from the text. Pairs that touch
 * say all signs of a word; those between them would make the index look twice as long and leave hardly less.
 */
function partsOf(organId: string, words: string): readonly string[] {
  const signs = [...words]
  const last = signs.length - 1
  const pairs = signs.flatMap((sign, at) =>
    at % 2 === 1 || (at === last && at > 0) ? [`${signs[at - 1]}${sign}`] : [],
  )
  return [organId, ...(pairs.length === 0 ? signs : pairs)]
}
