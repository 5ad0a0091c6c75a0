import type { Staff } from '../../../../kernel/actor.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { Organ } from '../../../organizations/public.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import { eventsOfPart, partsToSplit } from '../../domain/part-of-request.ts'
import { refuse } from '../../../../kernel/outcome.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import { admitToStep, deedOf } from '../admit-to-step.ts'
import type { StepOn } from '../../domain/step-on.ts'
import { copyRequest } from './copy-request.ts'
import type { SeveralNeeds } from './needs.ts'

type Splitting = {
  readonly on: StepOn
  readonly parts: readonly string[]
  /** The actor's organ, read before the transaction. */
  readonly organ: Organ | undefined
}

/**
 * 一事一申请: each matter becomes a request of its own, with its own number and the day of receipt of the whole. What was
 * split is over and no longer counted; its parts are.
 */
export async function splitRequest(
  needs: SeveralNeeds,
  actor: Staff,
  { on, parts, organ }: Splitting,
): Promise<Outcome<Acted<readonly CaseFile[]>, Refusal>> {
  if (organ === undefined) return refuse('no-such-organ')
  const admitted = admitToStep(await needs.lockCase(on.requestId), actor, { step: 'split', on })
  if (!admitted.ok) return admitted
  const whole = admitted.value
  const matters = partsToSplit(whole, parts)
  if (!matters.ok) return matters
  const made: CaseFile[] = []
  for (const description of matters.value) {
    const to = { organId: organ.id, prefix: organ.settings.registerPrefix, description }
    made.push(await needs.putOnRegister(await copyRequest(needs, whole, to), eventsOfPart(whole, needs.context.today)))
  }
  const requestIds = made.map(({ request }) => request.id)
  const after = await needs.addEvents(whole, [{ kind: 'split-into', on: needs.context.today, requestIds }])
  await needs.addLinks(
    requestIds.map((otherId) => ({ requestId: on.requestId, otherId, kind: 'split' as const, why: '' })),
  )
  const into = made.map(({ request }) => request.number)
  return done({ value: made, deeds: [deedOf('split', after, { into }), ...made.map(registered)] })
}

function registered(part: CaseFile) {
  return { ...deedOf('split', part), action: 'request.register' }
}
