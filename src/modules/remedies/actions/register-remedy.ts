import type { Actor } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { RemedyRecords } from '../data/remedy-records.ts'
import type { RemedyRefusal } from '../domain/refusals.zh.ts'
import type { NewRemedy } from '../domain/remedy.ts'
import { checked } from '../domain/step-rule.ts'
import { mayKeep } from './admit.ts'
import { faultOfTies } from './fault-of-ties.ts'

export type RegisterNeeds = Pick<RemedyRecords, 'lockedRemedy' | 'addRemedy' | 'findNumber'> & { readonly today: Day }

/** Puts a reconsideration or a suit on the register; gives its id. */
export async function registerRemedy(
  needs: RegisterNeeds,
  actor: Actor,
  remedy: NewRemedy,
): Promise<Outcome<Acted<string>, RemedyRefusal>> {
  if (!mayKeep(actor, remedy.organId)) return refuse('not-permitted')
  const sound = checked(remedy, needs.today)
  if (!sound.ok) return sound
  const fault = await faultOfTies(needs, remedy)
  if (fault !== undefined) return refuse(fault)
  const id = await needs.addRemedy(remedy)
  const { kind, requestId, instances } = remedy
  const detail = { kind, requestId, body: instances[0].body, caseNumber: instances[0].caseNumber }
  const deed = { organId: remedy.organId, action: 'remedy.register', subject: { kind: 'remedy', id }, detail }
  return done({ value: id, deeds: [deed] })
}
