import { sql, type Expression, type SelectQueryBuilder } from 'kysely'
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
export const COUNTED = 2000
/** So many more are looked for in a list of a word that very many say, each of whose requests has to be read. */
export const LOOKED_AHEAD = 60

type Wanted = SelectQueryBuilder<
  RequestTables & { readonly request: RequestTables['requests.request'] },
  'request',
  object
>

/** The rows of a page and how many there are, as parts of one question still to be asked, and how to read them. */
type AskedPage = {
  readonly rows: ReturnType<typeof rowsOf>
  readonly total: Expression<number>
  readonly pageOf: (rows: readonly WorkListItem[], total: number) => WorkListPage
}

export function pageCounted(wanted: Wanted, range: OrderedRange): AskedPage {
  const counted = wanted.select('id').limit(sql.lit(COUNTED + 1))
  return {
    rows: rowsOf(wanted, range),
    total: sql<number>`(select count(*) from ${counted} as counted)`,
    pageOf: (items, total) => ({ items, total: Math.min(total, COUNTED), more: total > COUNTED }),
  }
}

/** The same of a word that very many say: counted some pages ahead only. */
export function pageOfCommonWord(wanted: Wanted, { limit, offset, order }: OrderedRange): AskedPage {
  const seen = limit + LOOKED_AHEAD
  return {
    rows: rowsOf(wanted, { limit: seen + 1, offset, order }),
    total: sql.lit(0),
    pageOf: (rows) => {
      const total = rows.length > 0 || offset === 0 ? offset + Math.min(rows.length, seen) : offset
      return { items: rows.slice(0, limit), total, more: rows.length > seen }
    },
  }
}

type OrderedRange = ListRange & { readonly order: ListOrder }

function rowsOf(wanted: Wanted, { limit, offset, order }: OrderedRange) {
  const rows = wanted.select(itemColumns).limit(sql.lit(limit)).offset(offset)
  return order === 'due'
    ? rows
        .orderBy('due_on', (by) => by.asc().nullsLast())
        .orderBy('year')
        .orderBy('serial')
    : rows.orderBy('year', 'desc').orderBy('serial', 'desc')
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
