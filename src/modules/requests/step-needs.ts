import type { Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { calendarInForce } from '../calendar/public.ts'
import type { StepNeeds } from './actions/take-step.ts'
import { addEvents, lockCase } from './data/case-files.ts'
import { stepsOfDecision, usualSettings } from '../organizations/public.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/**
 * What steps need. The organ is read before their transaction begins: within it no second connection may be wanted. The
 * calendar is read through the transaction and before any case is locked, so that the days a step stores are those of the
 * calendar in force, whatever was entered while it waited.
 */
export async function stepNeeds(
  needs: RequestsNeeds,
  actor: Staff,
): Promise<(transaction: DatabaseTransaction) => Promise<StepNeeds>> {
  const organ = await needs.findOrgan(actor.organId)
  const decisionSteps = stepsOfDecision(organ?.settings ?? usualSettings)
  return async (transaction) => {
    const tables = transaction.withTables<RequestTables>()
    const calendar = await calendarInForce(transaction, actor.organId)
    return {
      context: { today: dayInChina(needs.now()), calendar, decisionSteps },
      lockCase: (id) => lockCase(tables, calendar, actor.organId, id),
      addEvents: (file, events) => addEvents(tables, file, events, { actor, calendar, at: needs.now() }),
    }
  }
}
