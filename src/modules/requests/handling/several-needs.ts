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

/** What steps about several cases need, read before their transaction begins. */
export async function severalNeeds(needs: RequestsNeeds, actor: Staff) {
  const [calendar, needsNow] = await Promise.all([needs.calendar(), stepNeeds(needs, actor)])
  return (transaction: DatabaseTransaction): SeveralNeeds => {
    const tables = transaction.withTables<RequestTables>()
    return {
      ...needsNow(transaction),
      now: needs.now(),
      secrets: needs.secrets,
      lockCases: (ids) => lockCases(tables, calendar, actor.organId, ids),
      openCasesOf: (accountId) => openCasesOf(tables, actor.organId, accountId),
      putOnRegister: (added, events) => putOnRegister(tables, added, events, { actor, calendar }),
      addLinks: (links) => addLinks(tables, links),
      sealedIdentity: (id) => sealedIdentity(tables, id),
      newKey: randomUUID,
    }
  }
}
