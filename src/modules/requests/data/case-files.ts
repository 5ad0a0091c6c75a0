import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import { summaryOf } from '../domain/projection.ts'
import type { KeptEvent } from '../domain/kept-event.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import { requestColumns, requestOfRow } from './case-row.ts'
import { eventOfRow, rowOfEvent, type EventAuthor } from './event-rows.ts'
import { projectionRow } from './projection-row.ts'
import type { RequestsDatabase, RequestsTransaction } from './request-tables.ts'

/** The case of an organ, locked until the transaction ends; undefined where the organ has no such request. */
export async function lockCase(
  transaction: RequestsTransaction,
  calendar: WorkCalendar,
  organId: string,
  id: string,
): Promise<CaseFile | undefined> {
  const row = await transaction
    .selectFrom('requests.request')
    .select(requestColumns)
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const kept = await keptEvents(transaction, id)
  return caseFileOf(
    requestOfRow(row),
    kept.map(({ event }) => event),
    calendar,
  )
}

/** All that happened to a request, oldest first. */
export async function keptEvents(database: RequestsDatabase, requestId: string) {
  const rows = await database
    .selectFrom('requests.event')
    .select(['seq', 'kind', 'on_day', 'body', 'at', 'actor_name'])
    .where('request_id', '=', requestId)
    .orderBy('seq')
    .execute()
  return rows.map(eventOfRow)
}

/** A case of an organ with its whole history, read in one question; undefined where the organ has no such request. */
export async function readCase(
  database: RequestsDatabase,
  calendar: WorkCalendar,
  { id, organId }: { readonly id: string; readonly organId: string },
): Promise<{ readonly file: CaseFile; readonly history: readonly KeptEvent[] } | undefined> {
  const row = await database
    .selectFrom('requests.request as request')
    .select(requestColumns)
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('requests.event')
          .select(['seq', 'kind', 'on_day', 'body', 'at', 'actor_name'])
          .whereRef('request_id', '=', 'request.id')
          .orderBy('seq'),
      ).as('events'),
    )
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  // Within JSON an instant is text.
  const history = row.events.map((event) => eventOfRow({ ...event, at: new Date(event.at) }))
  const events = history.map(({ event }) => event)
  return { file: caseFileOf(requestOfRow(row), events, calendar), history }
}

/** Adds events to a locked case and brings what is derived from them up to date; returns the case as it is then. */
export async function addEvents(
  transaction: RequestsTransaction,
  file: CaseFile,
  added: readonly RequestEvent[],
  by: EventAuthor & { readonly calendar: WorkCalendar },
): Promise<CaseFile> {
  if (added.length === 0) return file
  const rows = added.map((event, index) => ({
    ...rowOfEvent(file.request.id, file.version + index + 1, event, by.actor),
    at: by.at,
  }))
  await transaction.insertInto('requests.event').values(rows).execute()
  const after = caseFileOf(file.request, [...file.events, ...added], by.calendar)
  await saveSummary(transaction, after)
  return after
}

/** Writes what is derived from the events anew, for instance under a changed calendar. */
export async function saveSummary(transaction: RequestsTransaction, file: CaseFile): Promise<void> {
  await transaction
    .updateTable('requests.request')
    .set(projectionRow(summaryOf(file)))
    .where('id', '=', file.request.id)
    .execute()
}
