import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { organPlaces } from '../../organizations/public.ts'
import type { EnteredNotice, PlacedNotice } from '../domain/entered-notice.ts'
import type { CalendarTables } from './calendar-tables.ts'
import { enteredNotices } from './entered-notices.ts'

/** The entered notices as an action changes them, within its transaction. */
export function noticeRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<CalendarTables>()
  return {
    /** Nobody else enters a notice, and nobody counts by the calendar (`calendarInForce`), until the transaction ends. */
    async lockedNotices(): Promise<readonly EnteredNotice[]> {
      await sql`lock table calendar.notice in exclusive mode`.execute(tables)
      return enteredNotices(tables)
    },
    organPlaces: () => organPlaces(transaction),
    async addNotice(notice: PlacedNotice, enteredBy: string): Promise<string> {
      const { year, number, publishedOn, scope, blocks, organId } = notice
      const { id } = await tables
        .insertInto('calendar.notice')
        .values({
          ...{ year, number, scope },
          published_on: publishedOn,
          organ_id: organId,
          blocks: JSON.stringify(blocks),
          entered_by: enteredBy,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },
    async withdrawNotice(id: string, withdrawnBy: string): Promise<void> {
      await tables
        .updateTable('calendar.notice')
        .set({ withdrawn_by: withdrawnBy, withdrawn_at: sql<Date>`now()` })
        .where('id', '=', id)
        .execute()
    },
  }
}

export type NoticeRecords = ReturnType<typeof noticeRecords>
