import { sql } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { ranksInMonth, type RankedItem } from '../../../statute/fees/rank-in-month.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Stage } from '../domain/lifecycle.ts'
import type { FeeMethod } from '../domain/request-event.ts'

/** A fee notice of the organ with what became of it. */
export type FeeNotice = {
  readonly requestId: string
  readonly requestNumber: string
  readonly applicantName: string
  readonly stage: Stage
  readonly noticedOn: Day
  readonly method: FeeMethod
  readonly count: number
  readonly amountFen: number
  readonly paidOn: Day | null
  readonly receipt: string
}

/** Fee notices of the organ, the newest first. */
export async function feeNotices(database: RequestsDatabase, actor: Staff): Promise<readonly FeeNotice[]> {
  const rows = await database
    .selectFrom('requests.event as notice')
    .innerJoin('requests.request as request', 'request.id', 'notice.request_id')
    .leftJoin('requests.event as paid', (join) =>
      join.onRef('paid.request_id', '=', 'notice.request_id').on('paid.kind', '=', 'fee-paid'),
    )
    .select(['request.id as requestId', 'request.number as requestNumber', 'request.applicant_name as applicantName'])
    .select(['request.stage', 'notice.on_day as noticedOn', 'paid.on_day as paidOn'])
    .select([
      sql<FeeMethod>`notice.body->>'method'`.as('method'),
      sql<number>`(notice.body->>'count')::int`.as('count'),
      sql<number>`(notice.body->>'amountFen')::int`.as('amountFen'),
      sql<string>`coalesce(paid.body->>'receipt', '')`.as('receipt'),
    ])
    .where('notice.kind', '=', 'fee-noticed')
    .where('request.organ_id', '=', actor.organId)
    .where((where) =>
      actor.permissions.has('see-restricted')
        ? where.val(true)
        : where.or([where('request.restricted', '=', false), where('request.handler_id', '=', actor.accountId)]),
    )
    .orderBy('notice.on_day', 'desc')
    .limit(LONGEST_LIST)
    .execute()
  return rows
}

const LONGEST_LIST = 500

type OneOfMonth = {
  readonly id: string
  readonly organId: string
  readonly applicantKey: string | null
  readonly receivedOn: Day | null
}

/**
 * Which of the applicant's requests of the month this is, from 1 (国办函〔2020〕109号 第四条). Null where the applicant is
 * known by no identity number, so that nobody can say which requests are of the same person.
 */
export async function rankOfRequest(database: RequestsDatabase, one: OneOfMonth): Promise<number | null> {
  if (one.applicantKey === null || one.receivedOn === null) return null
  const items = await itemsOfMonth(database, one.organId, one.applicantKey, one.receivedOn)
  return ranksInMonth(items).get(one.id) ?? null
}

async function itemsOfMonth(
  database: RequestsDatabase,
  organId: string,
  applicantKey: string,
  receivedOn: Day,
): Promise<readonly RankedItem[]> {
  const rows = await database
    .selectFrom('requests.request as request')
    .leftJoin('requests.event as notice', (join) =>
      join.onRef('notice.request_id', '=', 'request.id').on('notice.kind', '=', 'fee-noticed'),
    )
    .select(['request.id', 'request.received_on', 'request.number'])
    .select((where) =>
      where
        .exists(
          where
            .selectFrom('requests.event as withdrawal')
            .select('withdrawal.seq')
            .whereRef('withdrawal.request_id', '=', 'request.id')
            .where('withdrawal.kind', '=', 'withdrawn'),
        )
        .as('withdrawn'),
    )
    .select(
      sql<number | null>`case when notice.body->>'method' = 'per-item' then (notice.body->>'count')::int end`.as(
        'noticedRank',
      ),
    )
    .where('request.organ_id', '=', organId)
    .where('request.identity_digest', '=', applicantKey)
    .where('request.counted', '=', true)
    .where(sql<string>`to_char(request.received_on, 'YYYY-MM')`, '=', receivedOn.slice(0, 7))
    .execute()
  return rows.flatMap(({ id, received_on: on, number, withdrawn, noticedRank }) =>
    on === null ? [] : [{ id, receivedOn: on, registerNumber: number, isWithdrawn: withdrawn === true, noticedRank }],
  )
}
