import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { SeveralNeeds } from '../actions/several/needs.ts'
import { addLinks, sealedIdentity } from '../data/links.ts'
import { putOnRegister } from '../data/new-requests.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { lockCases, openCasesOf } from '../data/several-cases.ts'
import type { RequestsNeeds } from '../requests-needs.ts'
import { stepNeeds } from '../step-needs.ts'

/** What steps about several cases need; see stepNeeds for what is read before their transaction and what within it. */
export async function severalNeeds(needs: RequestsNeeds, actor: Staff) {
  const needsNow = await stepNeeds(needs, actor)
  return async (transaction: DatabaseTransaction): Promise<SeveralNeeds> => {
    const tables = transaction.withTables<RequestTables>()
    const steps = await needsNow(transaction)
    const { calendar } = steps.context
    return {
      ...steps,
      now: needs.now(),
      secrets: needs.secrets,
      lockCases: (ids) => lockCases(tables, calendar, actor.organId, ids),
      openCasesOf: (accountId) => openCasesOf(tables, actor.organId, accountId),
      putOnRegister: (added, events) => putOnRegister(tables, added, events, { actor, calendar, at: needs.now() }),
      addLinks: (links) => addLinks(tables, links),
      sealedIdentity: (id) => sealedIdentity(tables, id),
      newKey: randomUUID,
    }
  }
}
