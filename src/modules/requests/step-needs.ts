import type { Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { StepNeeds } from './actions/take-step.ts'
import { addEvents, lockCase } from './data/case-files.ts'
import { usualSettings } from '../organizations/public.ts'
import type { RequestTables } from './data/request-tables.ts'
import type { RequestsNeeds } from './requests-needs.ts'

/** What steps need, read before their transaction begins: within it no second connection may be wanted. */
export async function stepNeeds(
  needs: RequestsNeeds,
  actor: Staff,
): Promise<(transaction: DatabaseTransaction) => StepNeeds> {
  const [calendar, organ] = await Promise.all([needs.calendar(), needs.findOrgan(actor.organId)])
  const context = {
    today: dayInChina(needs.now()),
    calendar,
    decisionSteps: organ?.settings.decisionSteps ?? usualSettings.decisionSteps,
  }
  return (transaction) => {
    const tables = transaction.withTables<RequestTables>()
    return {
      context,
      lockCase: (id) => lockCase(tables, calendar, actor.organId, id),
      addEvents: (file, events) => addEvents(tables, file, events, { actor, calendar }),
    }
  }
}
