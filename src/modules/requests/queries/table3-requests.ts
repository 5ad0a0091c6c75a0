import { sql, type Expression, type SqlBool } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { ListRange } from './work-list-page.ts'
import type { RequestWhere } from './waiting-for.ts'
import type { Stage } from '../domain/lifecycle.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { CountedRequests } from '../domain/table3-figure.ts'

/** A request behind a figure. Whose it is and what it asks is left to its own page. */
export type CountedRequest = {
  readonly id: string
  readonly organId: string
  readonly number: string
  readonly title: string
  readonly stage: Stage
  readonly receivedOn: Day | null
  readonly countedOn: Day | null
  readonly countedOutcome: string | null
  readonly restricted: boolean
  readonly handlerId: string | null
}

/** The requests a figure of Table 3 counts, by day of receipt; as many as the figure says. */
export async function table3Requests(
  database: RequestsDatabase,
  counted: CountedRequests & { readonly organIds: readonly string[]; readonly period: Period },
  page: Pick<ListRange, 'offset' | 'limit'>,
): Promise<{ readonly items: readonly CountedRequest[]; readonly total: number }> {
  const wanted = database
    .selectFrom('requests.request as request')
    .where('organ_id', 'in', counted.organIds)
    .where('counted', '=', sql.lit(true))
    .where((where) => where.and([...inSpan(where, counted), ...ofSort(where, counted)]))
  const [items, { total }] = await Promise.all([
    wanted.select(columns).orderBy('received_on').orderBy('id').limit(page.limit).offset(page.offset).execute(),
    wanted.select((column) => column.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

const columns = [
  'id',
  'organ_id as organId',
  'number',
  'title',
  'stage',
  'received_on as receivedOn',
  'counted_on as countedOn',
  'counted_outcome as countedOutcome',
  'restricted',
  'handler_id as handlerId',
] as const

function inSpan(where: RequestWhere, { span, period: { from, to } }: CountedRequests & { readonly period: Period }) {
  const undecidedBefore = (end: Expression<SqlBool>) => where.or([where('counted_on', 'is', null), end])
  if (span === 'received-within') return [where('received_on', '>=', from), where('received_on', '<=', to)]
  if (span === 'decided-within') return [where('counted_on', '>=', from), where('counted_on', '<=', to)]
  if (span === 'carried-in') return [where('received_on', '<', from), undecidedBefore(where('counted_on', '>=', from))]
  return [where('received_on', '<=', to), undecidedBefore(where('counted_on', '>', to))]
}

function ofSort(where: RequestWhere, { outcomes, class: of }: CountedRequests): Expression<SqlBool>[] {
  return [
    ...(outcomes === null ? [] : [where('counted_outcome', 'in', outcomes)]),
    ...(of === null ? [] : [where('applicant_class', '=', of)]),
  ]
}
