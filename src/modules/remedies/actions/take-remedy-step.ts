import type { Actor } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { RemedyRecords } from '../data/remedy-records.ts'
import type { RemedyRefusal } from '../domain/refusals.zh.ts'
import type { RemedyStep } from '../domain/next-steps.ts'
import type { Remedy } from '../domain/remedy.ts'
import type { StepRule } from '../domain/step-rule.ts'
import { mayKeep } from './admit.ts'
import { faultOfTies } from './fault-of-ties.ts'

/** The case a step is about, and the version of it the person had before their eyes. */
export type StepOn = { readonly remedyId: string; readonly version: number }

export type StepNeeds = Pick<RemedyRecords, 'lockedRemedy' | 'saveRemedy' | 'findNumber'> & { readonly today: Day }

/** One step of a case: of two people at once the second is told that it has changed. */
export async function takeRemedyStep<Input>(
  needs: StepNeeds,
  actor: Actor,
  { on, step, rule }: { readonly on: StepOn; readonly step: RemedyStep; readonly rule: StepRule<Input> },
  input: Input,
): Promise<Outcome<Acted<Remedy>, RemedyRefusal>> {
  const before = await needs.lockedRemedy(on.remedyId)
  if (before === undefined) return refuse('no-such-remedy')
  if (!mayKeep(actor, before.organId)) return refuse('not-permitted')
  if (before.version !== on.version) return refuse('changed-meanwhile')
  const after = rule(before, input, needs.today)
  if (!after.ok) return after
  const fault = await faultOfTies(needs, after.value, before.id)
  if (fault !== undefined) return refuse(fault)
  await needs.saveRemedy(after.value)
  const subject = { kind: 'remedy', id: before.id }
  const deed = { organId: before.organId, action: `remedy.${step}`, subject, detail: changes(before, after.value) }
  return done({ value: { ...after.value, version: before.version + 1 }, deeds: [deed] })
}

/** The parts that changed: how they were and how they are. */
function changes(before: Remedy, after: Remedy): Readonly<Record<string, unknown>> {
  const names = Object.keys(after) as (keyof Remedy)[]
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]))
}
