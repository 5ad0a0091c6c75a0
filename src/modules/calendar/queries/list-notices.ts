import type { Database } from '../../../platform/database/database.ts'
import type { CalendarTables } from '../data/calendar-tables.ts'
import { enteredNotices } from '../data/entered-notices.ts'
import type { EnteredNotice } from '../domain/entered-notice.ts'

/** Every notice entered, withdrawn ones too, in the order of entering. */
export function listNotices(database: Database): Promise<readonly EnteredNotice[]> {
  return enteredNotices(database.withTables<CalendarTables>())
}
