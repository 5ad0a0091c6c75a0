import { mayDo, type Staff } from '../../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import type { SeveralNeeds } from './needs.ts'

type Person = { readonly accountId: string; readonly name: string }
type HandOver = { readonly from: Person; readonly to: Person }

/** Every open case of a person who leaves goes to another, in one go and with one entry in the audit. */
export async function handOver(
  needs: SeveralNeeds,
  actor: Staff,
  { from, to }: HandOver,
): Promise<Outcome<Acted<readonly string[]>, Refusal>> {
  if (!mayDo(actor, 'assign-requests', actor.organId)) return refuse('not-permitted')
  if (from.accountId === to.accountId) return refuse('same-person')
  const locked = await needs.lockCases(await needs.openCasesOf(from.accountId))
  // Somebody may have given one away between finding and locking it.
  const theirs = locked.filter(({ state }) => state.assignee.accountId === from.accountId)
  if (theirs.length === 0) return refuse('nothing-open')
  const event = { fromId: from.accountId, fromName: from.name, toId: to.accountId, toName: to.name }
  for (const file of theirs) {
    await needs.addEvents(file, [{ kind: 'handed-over', on: needs.context.today, ...event }])
  }
  const numbers = theirs.map(({ request }) => request.number)
  const deed = {
    organId: actor.organId,
    action: 'request.hand-over',
    subject: { kind: 'account', id: from.accountId },
    detail: { giver: from.name, heir: to.name, heirAccount: to.accountId, numbers },
  }
  return done({ value: numbers, deeds: [deed] })
}
