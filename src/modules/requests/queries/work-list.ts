import { sql, type Expression, type SqlBool } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { openStages, type Stage } from '../domain/lifecycle.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { written } from './written-stages.ts'
import { saidWords, saying, type SaidWords } from './said-words.ts'
import { visibleTo, waitingFor, type RequestWhere } from './waiting-for.ts'

/** Which requests a list is about; everything left out is not asked for. */
export type WorkListFilter = {
  readonly stages?: readonly Stage[]
  /** Waits for the person who asks: handled by them, or at their desk by their role. */
  readonly waitingForMe?: boolean
  /** Of the register of this year. */
  readonly year?: number
  /** Handled by this person. */
  readonly handlerId?: string
  readonly unitId?: string
  readonly unassigned?: boolean
  /** Due on this day or earlier. */
  readonly dueThrough?: Day
  readonly topic?: string
  readonly outcome?: string
  readonly received?: { readonly from: Day; readonly to: Day }
  readonly decided?: { readonly from: Day; readonly to: Day }
  /** Number, applicant or words of the description. */
  readonly words?: string
}

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

/**
 * Open requests come by due day: the overdue ones first, those without a day yet last. Finished ones come by number, the
 * newest first.
 */
export async function workList(
  database: RequestsDatabase,
  actor: Staff,
  filter: WorkListFilter,
  page: ListRange,
): Promise<WorkListPage> {
  const typed = filter.words?.trim() ?? ''
  const words = typed === '' ? null : await saidWords(database, actor.organId, typed)
  const wanted = wantedBy(database, actor, filter, words)
  const ordered =
    (page.order ?? usualOrder(filter)) === 'due'
      ? wanted
          .orderBy('due_on', (order) => order.asc().nullsLast())
          .orderBy('year')
          .orderBy('serial')
      : wanted.orderBy('year', 'desc').orderBy('serial', 'desc')
  return words !== null && words.among === null ? pageOfCommonWord(ordered, page) : pageCounted(ordered, wanted, page)
}

function wantedBy(database: RequestsDatabase, actor: Staff, filter: WorkListFilter, words: SaidWords | null) {
  return database
    .selectFrom('requests.request as request')
    .where('organ_id', '=', actor.organId)
    .where((where) =>
      where.and([...conditions(where, actor, filter), ...(words === null ? [] : [saying(where, words)])]),
    )
}

type Wanted = ReturnType<typeof wantedBy>

/** The page and how many there are, in one question. */
async function pageCounted(ordered: Wanted, wanted: Wanted, { limit, offset }: ListRange): Promise<WorkListPage> {
  const counted = wanted.select('id').limit(sql.lit(COUNTED + 1))
  const count = sql<number>`(select count(*) from ${counted} as counted)`.as('total')
  const rows = await ordered.select(itemColumns).select(count).limit(sql.lit(limit)).offset(offset).execute()
  const total = rows[0]?.total ?? (offset === 0 ? 0 : (await counted.execute()).length)
  return { items: rows, total: Math.min(total, COUNTED), more: total > COUNTED }
}

async function pageOfCommonWord(ordered: Wanted, { limit, offset }: ListRange): Promise<WorkListPage> {
  const seen = limit + LOOKED_AHEAD
  const rows = await ordered
    .select(itemColumns)
    .limit(sql.lit(seen + 1))
    .offset(offset)
    .execute()
  const total = rows.length > 0 || offset === 0 ? offset + Math.min(rows.length, seen) : offset
  return { items: rows.slice(0, limit), total, more: rows.length > seen }
}

function usualOrder({ stages }: WorkListFilter): ListOrder {
  return stages !== undefined && stages.every((stage) => openStages.includes(stage)) ? 'due' : 'number'
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

function conditions(where: RequestWhere, actor: Staff, filter: WorkListFilter): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [visibleTo(where, actor)]
  if (filter.waitingForMe === true) found.push(waitingFor(where, actor))
  if (filter.stages !== undefined) found.push(where('stage', 'in', written(filter.stages)))
  if (filter.handlerId !== undefined) found.push(where('handler_id', '=', filter.handlerId))
  if (filter.unitId !== undefined) found.push(where('unit_id', '=', filter.unitId))
  if (filter.unassigned === true) found.push(where('handler_id', 'is', null))
  if (filter.dueThrough !== undefined) found.push(where('due_on', '<=', filter.dueThrough))
  return [...found, ...conditionsOfFacts(where, filter)]
}

function conditionsOfFacts(where: RequestWhere, filter: WorkListFilter): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = []
  if (filter.year !== undefined) found.push(where('year', '=', filter.year))
  if (filter.outcome !== undefined) found.push(where('outcome', '=', filter.outcome))
  if (filter.topic !== undefined) found.push(where('topics', '@>', [filter.topic]))
  if (filter.received !== undefined) found.push(...within(where, 'received_on', filter.received))
  if (filter.decided !== undefined) found.push(...within(where, 'decided_on', filter.decided))
  return found
}

function within(
  where: RequestWhere,
  column: 'received_on' | 'decided_on',
  span: { readonly from: Day; readonly to: Day },
) {
  return [where(column, '>=', span.from), where(column, '<=', span.to)]
}
