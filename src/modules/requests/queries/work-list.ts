import type { Expression, SqlBool } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { openStages, type Stage } from '../domain/lifecycle.ts'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { workCounted, type CountedDays, type WorkCounts } from './count-work.ts'
import { written } from './written-stages.ts'
import { pageCounted, pageOfCommonWord, type ListOrder, type ListRange, type WorkListPage } from './work-list-page.ts'
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
  const { rows, pageOf } = await listAsked(database, actor, filter, page)
  return pageOf(await rows.execute())
}

/** The list with the numbers above it, in one question. */
export async function workPage(
  database: RequestsDatabase,
  actor: Staff,
  filter: WorkListFilter,
  page: ListRange & CountedDays,
): Promise<{ readonly list: WorkListPage; readonly counts: WorkCounts }> {
  const { rows, pageOf } = await listAsked(database, actor, filter, page)
  const { items, counts } = await database
    .selectNoFrom([
      jsonArrayFrom(rows).as('items'),
      jsonObjectFrom(workCounted(database, actor, page))
        .$notNull()
        .as('counts'),
    ])
    .executeTakeFirstOrThrow()
  return { list: await pageOf(items), counts }
}

/** The rows of a page as a question still to be asked, and how to read them. */
async function listAsked(database: RequestsDatabase, actor: Staff, filter: WorkListFilter, page: ListRange) {
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

function usualOrder({ stages }: WorkListFilter): ListOrder {
  return stages !== undefined && stages.every((stage) => openStages.includes(stage)) ? 'due' : 'number'
}

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
