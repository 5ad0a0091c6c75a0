import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { pathOf } from '../organizations/public.ts'
import type { Recount } from './actions/recount.ts'
import { noticeRecords } from './data/notice-records.ts'
import { calendarsOf } from './domain/calendars.ts'
import { standing } from './domain/entered-notice.ts'

/**
 * For whoever moves organs in the tree: one that comes under another region counts by its calendar. `lock` is asked before
 * any organ is locked, as steps ask for the calendar before anything else; `recount` once the organs stand in their place.
 */
export function recountMovedOrgans(recount: Recount) {
  return {
    lock: async (transaction: DatabaseTransaction) => void (await noticeRecords(transaction).lockedNotices()),
    recount: async (transaction: DatabaseTransaction, organIds: readonly string[]) => {
      const records = noticeRecords(transaction)
      const inForce = standing(await records.lockedNotices())
      if (inForce.every(({ organId }) => organId === null)) return []
      const [calendars, organs] = [calendarsOf(inForce), await records.organPlaces()]
      return recount(transaction, { organIds, calendarOf: (id) => calendars.of(pathOf(organs, id)) })
    },
  }
}
