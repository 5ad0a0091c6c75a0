import { sql, type SelectQueryBuilder } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestTables } from '../data/request-tables.ts'
import type { Stage } from '../domain/lifecycle.ts'

export type WorkListItem = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly applicantName: string
  readonly stage: Stage
  readonly receivedOn: Day | null
  readonly dueOn: Day | null
  readonly provisional: boolean
  readonly internalDueOn: Day | null
  readonly handlerName: string | null
  readonly unitId: string | null
  readonly outcome: string | null
  readonly restricted: boolean
}

/** `due`: the most urgent first; `number`: the newest first. */
export type ListOrder = 'due' | 'number'

export type ListRange = { readonly offset: number; readonly limit: number; readonly order?: ListOrder }

/** `total`: exact up to {@link COUNTED}, of a common word up to some pages ahead; `more`: there are more than that. */
export type WorkListPage = { readonly items: readonly WorkListItem[]; readonly total: number; readonly more: boolean }

/** So far a list is counted: nobody would page through more. */
export const COUNTED = 1000
/** So many more are looked for in a list of a word that very many say, each of whose requests has to be read. */
export const LOOKED_AHEAD = 60

type Wanted = SelectQueryBuilder<
  RequestTables & { readonly request: RequestTables['requests.request'] },
  'request',
  object
>

type CountedItem = WorkListItem & { readonly total: number }

/** The rows of a page with how many there are, as one question still to be asked, and how to read them. */
export function pageCounted(ordered: Wanted, wanted: Wanted, { limit, offset }: ListRange) {
  const counted = wanted.select('id').limit(sql.lit(COUNTED + 1))
  const count = sql<number>`(select count(*) from ${counted} as counted)`.as('total')
  return {
    rows: ordered.select(itemColumns).select(count).limit(sql.lit(limit)).offset(offset),
    pageOf: async (rows: readonly CountedItem[]): Promise<WorkListPage> => {
      const total = rows[0]?.total ?? (offset === 0 ? 0 : (await counted.execute()).length)
      return { items: rows, total: Math.min(total, COUNTED), more: total > COUNTED }
    },
  }
}

/** The same of a word that very many say: counted some pages ahead only. */
export function pageOfCommonWord(ordered: Wanted, { limit, offset }: ListRange) {
  const seen = limit + LOOKED_AHEAD
  return {
    rows: ordered
      .select([...itemColumns, sql.lit(0).as('total')])
      .limit(sql.lit(seen + 1))
      .offset(offset),
    pageOf: (rows: readonly CountedItem[]): Promise<WorkListPage> => {
      const total = rows.length > 0 || offset === 0 ? offset + Math.min(rows.length, seen) : offset
      return Promise.resolve({ items: rows.slice(0, limit), total, more: rows.length > seen })
    },
  }
}

const itemColumns = [
  'id',
  'number',
  'title',
  'applicant_name as applicantName',
  'stage',
  'received_on as receivedOn',
  'due_on as dueOn',
  'provisional',
  'internal_due_on as internalDueOn',
  'handler_name as handlerName',
  'unit_id as unitId',
  'outcome',
  'restricted',
] as const
