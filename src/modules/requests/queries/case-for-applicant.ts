import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { keptEvents } from '../data/case-files.ts'
import { requestColumns, requestOfRow } from '../data/case-row.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import type { RequestRef } from './find-by-code.ts'

/** The case of somebody who proved by its code that it is theirs. What of it they are shown is not decided here. */
export async function caseForApplicant(
  database: RequestsDatabase,
  calendar: WorkCalendar,
  { id, organId }: RequestRef,
): Promise<CaseFile | undefined> {
  const row = await database
    .selectFrom('requests.request')
    .select(requestColumns)
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const history = await keptEvents(database, id)
  return caseFileOf(
    requestOfRow(row),
    history.map(({ event }) => event),
    calendar,
  )
}
