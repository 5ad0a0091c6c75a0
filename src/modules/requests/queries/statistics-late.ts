import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { requestColumns, requestOfRow } from '../data/case-row.ts'
import { eventOfRow } from '../data/event-rows.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import { openStages } from '../domain/lifecycle.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'
import { written } from './written-stages.ts'

/** More late replies than this are no list any more; the figures say how many there are. */
const MOST = 200

/** A case with the calendar its organ counts by. */
export type CountedCase = { readonly file: CaseFile; readonly calendar: WorkCalendar }

/** The cases decided late in a period, and the open ones whose day to reply passed in it; the earliest due first. */
export async function statisticsLate(
  database: RequestsDatabase,
  calendarOf: (organId: string) => Promise<WorkCalendar>,
  organIds: readonly string[],
  { from, to, today }: Period & { readonly today: Day },
): Promise<readonly CountedCase[]> {
  const rows = await countedRequests(database, organIds)
    .select(requestColumns)
    .where((where) =>
      where.or([
        where.and([where('in_time', '=', false), where('counted_on', '>=', from), where('counted_on', '<=', to)]),
        where.and([
          where('stage', 'in', written(openStages)),
          where('due_on', '<', today),
          where('due_on', '>=', from),
          where('due_on', '<=', to),
        ]),
      ]),
    )
    .orderBy('due_on')
    .orderBy('id')
    .limit(MOST)
    .execute()
  if (rows.length === 0) return []
  const events = await database
    .selectFrom('requests.event')
    .select(['request_id', 'seq', 'kind', 'on_day', 'body', 'at', 'actor_name'])
    .where(
      'request_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('seq')
    .execute()
  const kept = new Map<string, RequestEvent[]>(rows.map(({ id }) => [id, []]))
  for (const row of events) kept.get(row.request_id)?.push(eventOfRow(row).event)
  const counted: CountedCase[] = []
  const calendars = new Map<string, WorkCalendar>()
  for (const row of rows) {
    const calendar = calendars.get(row.organ_id) ?? (await calendarOf(row.organ_id))
    calendars.set(row.organ_id, calendar)
    counted.push({ file: caseFileOf(requestOfRow(row), kept.get(row.id) ?? [], calendar), calendar })
  }
  return counted
}
