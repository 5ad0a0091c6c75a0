import { randomUUID } from 'node:crypto'
import type { Staff } from '../../kernel/actor.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { act, type Acted, type Deed } from '../audit/public.ts'
import { recountDueDays } from './actions/recount-due-days.ts'
import { assignRequests } from './actions/several/assign-requests.ts'
import { handOver } from './actions/several/hand-over.ts'
import { linkRequests, mergeRequest } from './actions/several/merge-request.ts'
import type { SeveralNeeds } from './actions/several/needs.ts'
import { splitRequest } from './actions/several/split-request.ts'
import { transferRequest } from './actions/several/transfer-request.ts'
import type { StepOn } from './actions/take-step.ts'
import { saveSummary } from './data/case-files.ts'
import { addLinks, sealedIdentity } from './data/links.ts'
import { putOnRegister } from './data/new-requests.ts'
import type { RequestTables } from './data/request-tables.ts'
import { lockCases, lockOpenCases, openCasesOf } from './data/several-cases.ts'
import type { Assignee } from './domain/case-state.ts'
import type { Refusal } from './domain/refusals.zh.ts'
import type { RequestsNeeds } from './requests-needs.ts'
import { linkedRequests } from './queries/linked-requests.ts'
import { stepNeeds } from './step-needs.ts'

type Person = { readonly accountId: string; readonly name: string }
type Work<Value> = (needs: SeveralNeeds) => Promise<Outcome<Acted<Value>, Refusal>>

/** How many cases a change of the calendar counts anew at a time. */
const BATCH = 500

/** Steps that concern several cases at once, and what the office asks about cases besides. */
export function openHandling(needs: RequestsNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  const actOn = async <Value>(actor: Staff, work: Work<Value>) => {
    const needsNow = await severalNeeds(needs, actor)
    return act(needs.database, actor, (transaction) => work(needsNow(transaction)))
  }
  return {
    ask: {
      linkedRequests: (actor: Staff, id: string) => linkedRequests(requests, actor, id),
      openCasesOf: (actor: Staff, accountId: string) => openCasesOf(requests, actor.organId, accountId),
    },
    act: {
      split: async (actor: Staff, on: StepOn, parts: readonly string[]) => {
        const organ = await needs.findOrgan(actor.organId)
        return actOn(actor, (several) => splitRequest(several, actor, { on, parts, organ }))
      },
      merge: (actor: Staff, on: StepOn, other: { readonly otherId: string; readonly why: string }) =>
        actOn(actor, (several) => mergeRequest(several, actor, { on, ...other })),
      link: (actor: Staff, on: StepOn, other: { readonly otherId: string; readonly why: string }) =>
        actOn(actor, (several) => linkRequests(several, actor, { on, ...other })),
      transfer: async (
        actor: Staff,
        on: StepOn,
        { organId, why }: { readonly organId: string; readonly why: string },
      ) => {
        const [from, to] = await Promise.all([needs.findOrgan(actor.organId), needs.findOrgan(organId)])
        return actOn(actor, (several) => transferRequest(several, actor, { on, why, from, to }))
      },
      assignMany: (actor: Staff, ids: readonly string[], to: Assignee & { readonly note: string }) =>
        actOn(actor, (several) => assignRequests(several, actor, ids, to)),
      handOver: async (actor: Staff, from: Person, to: Person | undefined) =>
        to === undefined
          ? refuse('no-such-person' as const)
          : actOn(actor, (several) => handOver(several, actor, { from, to })),
    },
    /** Counts all open cases anew under a changed calendar, in the transaction that changes it. */
    recount: (transaction: DatabaseTransaction, calendar: WorkCalendar): Promise<readonly Deed[]> => {
      const tables = transaction.withTables<RequestTables>()
      return recountDueDays({
        nextOpenCases: (after) => lockOpenCases(tables, calendar, { after, limit: BATCH }),
        saveSummary: (file) => saveSummary(tables, file),
      })
    },
  }
}

async function severalNeeds(needs: RequestsNeeds, actor: Staff) {
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
