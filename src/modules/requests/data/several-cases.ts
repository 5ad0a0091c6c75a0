import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import { openStages } from '../domain/lifecycle.ts'
import { requestColumns, requestOfRow } from './case-row.ts'
import type { KeptEvent } from '../domain/kept-event.ts'
import { eventOfRow } from './event-rows.ts'
import type { RequestsDatabase, RequestsTransaction } from './request-tables.ts'

/** A case as it was kept: its due day may have been reckoned by an older calendar. */
export type KeptDueDay = { readonly file: CaseFile; readonly dueOn: Day | null; readonly provisional: boolean }

/**
 * The cases of an organ, locked until the transaction ends and always in the order of their ids, so that two people who
 * act on the same cases at once never wait for each other. Those the organ does not have are left out.
 */
export async function lockCases(
  transaction: RequestsTransaction,
  calendar: WorkCalendar,
  organId: string,
  ids: readonly string[],
): Promise<readonly CaseFile[]> {
  if (ids.length === 0) return []
  const rows = await transaction
    .selectFrom('requests.request')
    .select(requestColumns)
    .where('id', 'in', ids)
    .where('organ_id', '=', organId)
    .orderBy('id')
    .forUpdate()
    .execute()
  return filesOf(transaction, () => calendar, rows)
}

/** The open cases somebody handles, by id. */
export async function openCasesOf(
  database: RequestsDatabase,
  organId: string,
  handlerId: string,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('requests.request')
    .select('id')
    .where('organ_id', '=', organId)
    .where('handler_id', '=', handlerId)
    .where('stage', 'in', openStages)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Whose cases, null where it is every organ's, and the calendar of each organ. */
type Counting = {
  readonly organIds: readonly string[] | null
  readonly calendarOf: (organId: string) => WorkCalendar
}

/** The next open cases of these organs after an id, locked in the order of their ids, under these calendars and as they were kept. */
export async function lockOpenCases(
  transaction: RequestsTransaction,
  { organIds, calendarOf }: Counting,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly KeptDueDay[]> {
  const open = transaction
    .selectFrom('requests.request')
    .select([...requestColumns, 'due_on', 'provisional'])
    .where('stage', 'in', openStages)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
  const next = after === null ? open : open.where('id', '>', after)
  const rows = await (organIds === null ? next : next.where('organ_id', 'in', organIds)).execute()
  const files = await filesOf(transaction, calendarOf, rows)
  return files.map((file, index) => ({
    file,
    dueOn: rows[index]?.due_on ?? null,
    provisional: rows[index]?.provisional ?? false,
  }))
}

async function filesOf(
  database: RequestsDatabase,
  calendarOf: (organId: string) => WorkCalendar,
  rows: readonly Parameters<typeof requestOfRow>[0][],
): Promise<readonly CaseFile[]> {
  const events = await eventsOf(
    database,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const kept = events.get(row.id) ?? []
    return caseFileOf(
      requestOfRow(row),
      kept.map(({ event }) => event),
      calendarOf(row.organ_id),
    )
  })
}

/** What happened to several requests, oldest first for each. */
async function eventsOf(
  database: RequestsDatabase,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptEvent[]>> {
  const found = new Map<string, KeptEvent[]>(requestIds.map((id) => [id, []]))
  if (requestIds.length === 0) return found
  const rows = await database
    .selectFrom('requests.event')
    .select(['request_id', 'seq', 'kind', 'on_day', 'body', 'at', 'actor_name'])
    .where('request_id', 'in', requestIds)
    .orderBy('request_id')
    .orderBy('seq')
    .execute()
  for (const row of rows) found.get(row.request_id)?.push(eventOfRow(row))
  return found
}
