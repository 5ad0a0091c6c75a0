import type { Staff } from '../../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../../audit/public.ts'
import { barTo } from '../../domain/bar-to-step.ts'
import type { Assignee } from '../../domain/case-state.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import { deedOf } from '../admit-to-step.ts'
import type { SeveralNeeds } from './needs.ts'

export type AssignedMany = { readonly assigned: number; readonly left: number }

/**
 * Gives several requests to a unit, a person or both at once. Those that cannot be given any more, because somebody
 * finished them a moment ago, are left as they are and counted.
 */
export async function assignRequests(
  needs: SeveralNeeds,
  actor: Staff,
  ids: readonly string[],
  to: Assignee & { readonly note: string },
): Promise<Outcome<Acted<AssignedMany>, Refusal>> {
  const locked = await needs.lockCases(ids)
  const deeds: Deed[] = []
  for (const file of locked) {
    if (barTo('assign', file, actor) !== undefined) continue
    const after = await needs.addEvents(file, [{ kind: 'assigned', on: needs.context.today, ...to }])
    deeds.push(deedOf('assign', after, { to: to.accountName ?? to.unitName }))
  }
  const [first, ...others] = deeds
  if (first === undefined) return refuse('nothing-open')
  return done({ value: { assigned: deeds.length, left: ids.length - deeds.length }, deeds: [first, ...others] })
}
