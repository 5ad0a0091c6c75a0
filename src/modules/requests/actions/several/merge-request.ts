import type { Staff } from '../../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import { barToMerge } from '../../domain/bar-to-merge.ts'
import { maySee } from '../../domain/bar-to-step.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import { admitToStep, deedOf } from '../admit-to-step.ts'
import type { StepOn } from '../../domain/step-on.ts'
import type { SeveralNeeds } from './needs.ts'

type Joining = { readonly on: StepOn; readonly otherId: string; readonly why: string }

/** Two requests of one applicant answered together: the later one is over, the earlier one and its due day stay. */
export async function mergeRequest(
  needs: SeveralNeeds,
  actor: Staff,
  { on, otherId, why }: Joining,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const both = await lockBoth(needs, actor, { step: 'merge', on, otherId })
  if (!both.ok) return both
  const { one, other } = both.value
  const bar = barToMerge(one, other)
  if (bar !== undefined) return refuse(bar)
  const { today } = needs.context
  const merged = await needs.addEvents(one, [{ kind: 'merged-into', on: today, ...naming(other), why }])
  const into = await needs.addEvents(other, [{ kind: 'linked', on: today, ...naming(one), why }])
  await needs.addLinks([{ requestId: one.request.id, otherId, kind: 'merged', why }])
  return done({
    value: merged,
    deeds: [deedOf('merge', merged, { into: into.request.number }), deedOf('link', into, { with: one.request.number })],
  })
}

/** Two requests that have to do with each other; both go on. */
export async function linkRequests(
  needs: SeveralNeeds,
  actor: Staff,
  { on, otherId, why }: Joining,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const both = await lockBoth(needs, actor, { step: 'link', on, otherId })
  if (!both.ok) return both
  const { one, other } = both.value
  const { today } = needs.context
  const after = await needs.addEvents(one, [{ kind: 'linked', on: today, ...naming(other), why }])
  const also = await needs.addEvents(other, [{ kind: 'linked', on: today, ...naming(one), why }])
  await needs.addLinks([{ requestId: one.request.id, otherId, kind: 'related', why }])
  return done({
    value: after,
    deeds: [deedOf('link', after, { with: other.request.number }), deedOf('link', also, { with: one.request.number })],
  })
}

type Both = { readonly one: CaseFile; readonly other: CaseFile }

async function lockBoth(
  needs: SeveralNeeds,
  actor: Staff,
  { step, on, otherId }: { readonly step: 'merge' | 'link'; readonly on: StepOn; readonly otherId: string },
): Promise<Outcome<Both, Refusal>> {
  if (otherId === on.requestId) return refuse('same-request')
  const locked = await needs.lockCases([on.requestId, otherId])
  const admitted = admitToStep(
    locked.find(({ request }) => request.id === on.requestId),
    actor,
    { step, on },
  )
  if (!admitted.ok) return admitted
  const other = locked.find(({ request }) => request.id === otherId)
  return other === undefined || !maySee(other, actor)
    ? refuse('other-organ-request')
    : done({ one: admitted.value, other })
}

function naming({ request }: CaseFile) {
  return { requestId: request.id, number: request.number }
}
