import { sql, type Expression, type SqlBool } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Stage } from '../domain/lifecycle.ts'

/** Who applies, as far as it tells one applicant from another. */
export type ApplicantMarks = {
  /** Digest of the identity number; null where none was given. */
  readonly key: string | null
  readonly name: string
  readonly phone: string
}

export type EarlierRequest = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly stage: Stage
  readonly receivedOn: Day | null
  readonly outcome: string | null
}

/**
 * Requests of the actor's organ by likely the same applicant, the newest first: the same identity number, or where one of
 * them gave none, the same name and telephone.
 */
export function requestsOfApplicant(
  database: RequestsDatabase,
  actor: Staff,
  { key, name, phone }: ApplicantMarks,
  except?: string,
): Promise<readonly EarlierRequest[]> {
  const marks = { key: sql<string | null>`${key}::text`, name: sql<string>`${name}`, phone: sql<string>`${phone}` }
  const found = ofSameApplicant(database, actor, marks)
  return (except === undefined ? found : found.where('id', '<>', except)).execute()
}

/** What the same applicant asked besides one request, as a question still to be asked. */
export function besides(database: RequestsDatabase, actor: Staff, id: string) {
  const own = <Of>(column: string) => sql<Of>`(select ${sql.raw(column)} from requests.request where id = ${id})`
  const marks: Marks = {
    key: own('identity_digest'),
    name: own('applicant_name'),
    phone: own(`contact ->> 'phone'`),
  }
  return ofSameApplicant(database, actor, marks).where('id', '<>', id)
}

/** {@link ApplicantMarks}, known to the database. */
type Marks = {
  readonly key: Expression<string | null>
  readonly name: Expression<string>
  readonly phone: Expression<string>
}

function ofSameApplicant(database: RequestsDatabase, actor: Staff, marks: Marks) {
  return database
    .selectFrom('requests.request')
    .select(['id', 'number', 'title', 'stage', 'received_on as receivedOn', 'outcome'])
    .where('organ_id', '=', actor.organId)
    .where(sameApplicant(marks))
    .where((where) =>
      actor.permissions.has('see-restricted')
        ? where.lit(true)
        : where.or([where('restricted', '=', false), where('handler_id', '=', actor.accountId)]),
    )
    .orderBy('year', 'desc')
    .orderBy('serial', 'desc')
    .limit(20)
}

function sameApplicant({ key, name, phone }: Marks) {
  return sql<SqlBool>`(identity_digest = ${key} or (
    applicant_name = ${name} and contact ->> 'phone' = ${phone} and ${phone} <> ''
    and (identity_digest is null or ${key} is null)))`
}
