import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase, RequestTables } from '../data/request-tables.ts'
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
  marks: ApplicantMarks,
  except?: string,
): Promise<readonly EarlierRequest[]> {
  return earlierAsked(database, actor, marks, except).execute()
}

/** {@link requestsOfApplicant} as a question still to be asked. */
export function earlierAsked(database: RequestsDatabase, actor: Staff, marks: ApplicantMarks, except?: string) {
  const found = database
    .selectFrom('requests.request')
    .select(['id', 'number', 'title', 'stage', 'received_on as receivedOn', 'outcome'])
    .where('organ_id', '=', actor.organId)
    .where((where) => sameApplicant(where, marks))
    .where((where) =>
      actor.permissions.has('see-restricted')
        ? where.lit(true)
        : where.or([where('restricted', '=', false), where('handler_id', '=', actor.accountId)]),
    )
    .orderBy('year', 'desc')
    .orderBy('serial', 'desc')
    .limit(20)
  return except === undefined ? found : found.where('id', '<>', except)
}

type Where = ExpressionBuilder<RequestTables, 'requests.request'>

function sameApplicant(where: Where, { key, name, phone }: ApplicantMarks): Expression<SqlBool> {
  const sameName = where.and([
    where('applicant_name', '=', name),
    where(where.ref('contact', '->>').key('phone'), '=', phone),
    ...(key === null ? [] : [where('identity_digest', 'is', null)]),
  ])
  const ways = [...(key === null ? [] : [where('identity_digest', '=', key)]), ...(phone === '' ? [] : [sameName])]
  return ways.length === 0 ? where.lit(false) : where.or(ways)
}
