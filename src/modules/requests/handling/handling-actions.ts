import type { Staff } from '../../../kernel/actor.ts'
import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { act, type Acted } from '../../audit/public.ts'
import { keepFile, type FileToKeep } from '../../files/public.ts'
import { addCaseFile, type NewCaseFile } from '../actions/add-case-file.ts'
import { assignRequests } from '../actions/several/assign-requests.ts'
import { handOver } from '../actions/several/hand-over.ts'
import { linkRequests, mergeRequest } from '../actions/several/merge-request.ts'
import type { SeveralNeeds } from '../actions/several/needs.ts'
import { splitRequest } from '../actions/several/split-request.ts'
import { transferRequest } from '../actions/several/transfer-request.ts'
import type { StepOn } from '../domain/step-on.ts'
import { viewIdentity } from '../actions/view-identity.ts'
import { viewProof } from '../actions/view-proof.ts'
import { attachFile, type FileOfCase } from '../data/attach-file.ts'
import type { RequestTables } from '../data/request-tables.ts'
import type { Assignee } from '../domain/case-state.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { RequestsNeeds } from '../requests-needs.ts'
import { stepNeeds } from '../step-needs.ts'
import { severalNeeds } from './several-needs.ts'

type Person = { readonly accountId: string; readonly name: string }
type Other = { readonly otherId: string; readonly why: string }
type Work<Value> = (needs: SeveralNeeds) => Promise<Outcome<Acted<Value>, Refusal>>

/** Steps that concern several cases, files or the person behind a case. */
export function handlingActions(needs: RequestsNeeds) {
  const actOn = async <Value>(actor: Staff, work: Work<Value>) => {
    const needsNow = await severalNeeds(needs, actor)
    return act(needs.database, actor, async (transaction) => work(await needsNow(transaction)))
  }
  return {
    split: async (actor: Staff, on: StepOn, parts: readonly string[]) => {
      const organ = await needs.findOrgan(actor.organId)
      return actOn(actor, (several) => splitRequest(several, actor, { on, parts, organ }))
    },
    merge: (actor: Staff, on: StepOn, other: Other) =>
      actOn(actor, (several) => mergeRequest(several, actor, { on, ...other })),
    link: (actor: Staff, on: StepOn, other: Other) =>
      actOn(actor, (several) => linkRequests(several, actor, { on, ...other })),
    transfer: async (actor: Staff, on: StepOn, to: { readonly organId: string; readonly why: string }) => {
      const [from, organ] = await Promise.all([needs.findOrgan(actor.organId), needs.findOrgan(to.organId)])
      return actOn(actor, (several) => transferRequest(several, actor, { on, why: to.why, from, to: organ }))
    },
    assignMany: (actor: Staff, ids: readonly string[], to: Assignee & { readonly note: string }) =>
      actOn(actor, (several) => assignRequests(several, actor, ids, to)),
    handOver: async (actor: Staff, from: Person, to: Person | undefined) =>
      to === undefined
        ? refuse('no-such-person' as const)
        : actOn(actor, (several) => handOver(several, actor, { from, to })),
    viewIdentity: (actor: Staff, seen: { readonly requestId: string; readonly why: string }) =>
      actOn(actor, (several) => viewIdentity(several, actor, seen)),
    viewProof: (actor: Staff, seen: { readonly requestId: string; readonly name: string }) =>
      actOn(actor, (several) => viewProof(several, actor, seen)),
    addFile: async (actor: Staff, on: StepOn, added: NewCaseFile) => {
      const needsNow = await stepNeeds(needs, actor)
      return act(needs.database, actor, async (transaction) => {
        const tables = transaction.withTables<RequestTables>()
        const kept = {
          keepFile: (file: FileToKeep) => keepFile(needs, transaction, file),
          attachFile: (file: FileOfCase) => attachFile(tables, file),
        }
        return addCaseFile({ ...(await needsNow(transaction)), ...kept }, actor, on, added)
      })
    },
  }
}
