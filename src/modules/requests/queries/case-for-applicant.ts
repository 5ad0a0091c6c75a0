import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { readCase } from '../data/case-files.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { RequestRef } from './find-by-code.ts'

/** The case of somebody who proved by its code that it is theirs. What of it they are shown is not decided here. */
export async function caseForApplicant(
  database: RequestsDatabase,
  calendar: WorkCalendar,
  request: RequestRef,
): Promise<CaseFile | undefined> {
  return (await readCase(database, calendar, request))?.file
}
