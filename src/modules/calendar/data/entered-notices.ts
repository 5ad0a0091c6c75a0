import type { EnteredNotice } from '../domain/entered-notice.ts'
import type { CalendarDatabase } from './calendar-tables.ts'

/** Every notice entered, withdrawn ones too, in the order of entering. */
export async function enteredNotices(tables: CalendarDatabase): Promise<readonly EnteredNotice[]> {
  const rows = await tables.selectFrom('calendar.notice').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    number: row.number,
    publishedOn: row.published_on,
    scope: row.scope,
    blocks: row.blocks,
    organId: row.organ_id,
    enteredBy: row.entered_by,
    enteredAt: row.entered_at,
    withdrawnBy: row.withdrawn_by,
  }))
}
