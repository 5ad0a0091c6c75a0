import { isUuid } from '../../../kernel/uuid.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { readCase } from '../data/case-files.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { maySee } from '../domain/bar-to-step.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { KeptEvent } from '../domain/kept-event.ts'

/** A case, what happened to it, and the calendar its days are counted by. */
export type ShownCase = {
  readonly file: CaseFile
  readonly history: readonly KeptEvent[]
  readonly calendar: WorkCalendar
}

/** A case of the actor's organ that this person may see, with everything that happened to it. */
export async function caseById(
  database: RequestsDatabase,
  calendar: WorkCalendar,
  actor: Staff,
  id: string,
): Promise<ShownCase | undefined> {
  if (!isUuid(id)) return undefined
  const found = await readCase(database, calendar, { id, organId: actor.organId })
  return found !== undefined && maySee(found.file, actor) ? { ...found, calendar } : undefined
}
