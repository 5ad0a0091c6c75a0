import type { Staff } from '../../kernel/actor.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { HolidayNotice } from '../../statute/calendar/holiday-notice.ts'
import { act } from '../audit/public.ts'
import { listOrgans } from '../organizations/public.ts'
import { enterNotice, withdrawNotice, type CalendarNeeds } from './actions/enter-notice.ts'
import type { Recount } from './actions/recount.ts'
import { noticeRecords } from './data/notice-records.ts'
import { listNotices } from './queries/list-notices.ts'
import { loadCalendar, loadOrganCalendar } from './queries/load-calendar.ts'

/** Everything that can be asked about the calendar and done to it, over one database. */
export function openCalendar({ database, recount }: { readonly database: Database; readonly recount: Recount }) {
  const needsIn = (transaction: DatabaseTransaction): CalendarNeeds => ({
    ...noticeRecords(transaction),
    recount: (anew) => recount(transaction, anew),
  })
  return {
    ask: {
      calendar: () => loadCalendar(database),
      organCalendar: (organId: string) => loadOrganCalendar(database, organId),
      notices: () => listNotices(database),
      organs: () => listOrgans(database),
    },
    act: {
      /** For the nation, or for an organ and those below it. */
      enterNotice: (actor: Staff, notice: HolidayNotice, organId: string | null = null) =>
        act(database, actor, (transaction) => enterNotice(needsIn(transaction), actor, { ...notice, organId })),
      withdrawNotice: (actor: Staff, id: string) =>
        act(database, actor, (transaction) => withdrawNotice(needsIn(transaction), actor, id)),
    },
  }
}

export type OpenCalendar = ReturnType<typeof openCalendar>
