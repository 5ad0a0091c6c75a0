import type { Staff } from '../../../kernel/actor.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { maySee } from '../domain/bar-to-step.ts'
import { caseFileOf, type CaseFile } from '../domain/case-file.ts'
import { keptEvents } from '../data/case-files.ts'
import { requestColumns, requestOfRow } from '../data/case-row.ts'
import type { KeptEvent } from '../domain/kept-event.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'

export type ShownCase = { readonly file: CaseFile; readonly history: readonly KeptEvent[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A case of the actor's organ that this person may see, with everything that happened to it. */
export async function caseById(
  database: RequestsDatabase,
  calendar: WorkCalendar,
  actor: Staff,
  id: string,
): Promise<ShownCase | undefined> {
  if (!uuid.test(id)) return undefined
  const row = await database
    .selectFrom('requests.request')
    .select(requestColumns)
    .where('id', '=', id)
    .where('organ_id', '=', actor.organId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const history = await keptEvents(database, id)
  const file = caseFileOf(
    requestOfRow(row),
    history.map(({ event }) => event),
    calendar,
  )
  return maySee(file, actor) ? { file, history } : undefined
}
