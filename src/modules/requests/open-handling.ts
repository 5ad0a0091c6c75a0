import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Deed } from '../audit/public.ts'
import type { CountedAnew } from '../calendar/public.ts'
import { recountDueDays } from './actions/recount-due-days.ts'
import { saveSummary } from './data/case-files.ts'
import type { RequestTables } from './data/request-tables.ts'
import { lockOpenCases } from './data/several-cases.ts'
import { handlingActions } from './handling/handling-actions.ts'
import { handlingQuestions } from './handling/handling-questions.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** How many cases a change of the calendar counts anew at a time. */
const BATCH = 500

/** Handling cases: what is asked about them, the steps that concern several of them, and counting them anew. */
export function openHandling(needs: RequestsNeeds) {
  return { ask: handlingQuestions(needs), act: handlingActions(needs), recount }
}

/** Counts open cases anew under changed calendars, in the transaction that changes it. */
function recount(transaction: DatabaseTransaction, anew: CountedAnew): Promise<readonly Deed[]> {
  const tables = transaction.withTables<RequestTables>()
  return recountDueDays({
    nextOpenCases: (after) => lockOpenCases(tables, anew, { after, limit: BATCH }),
    saveSummary: (file) => saveSummary(tables, file),
  })
}
