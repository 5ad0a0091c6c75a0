import type { Day } from '../../../kernel/day.ts'
import { columnsOf, resultRow } from '../../../statute/remedies/remedy-result.ts'
import { remedyLevels, type RemedyKind } from '../../../statute/remedies/results.table.ts'
import type { RemedyRefusal } from './refusals.zh.ts'
import { beganOn, type Instance, type RemedyDecision } from './remedy.ts'

/** What is wrong with the instances of a case, first things first; undefined where nothing is. */
export function faultOfInstances(
  instances: readonly Instance[],
  kind: RemedyKind,
  today: Day,
): RemedyRefusal | undefined {
  if (columnsOf(instances.map(({ decision }) => decision?.result ?? null)).includes(undefined)) return 'nothing-below'
  return firstOf(instances.map((instance, at) => faultOf(instance, instances[at - 1], { kind, today })))
}

type Bounds = { readonly kind: RemedyKind; readonly today: Day }

function faultOf(instance: Instance, before: Instance | undefined, bounds: Bounds): RemedyRefusal | undefined {
  return (
    faultOfPlace(instance, before, bounds.kind) ??
    faultOfDays(instance, bounds.today) ??
    (instance.decision === null ? undefined : faultOfDecision(instance, instance.decision))
  )
}

function faultOfPlace(instance: Instance, before: Instance | undefined, kind: RemedyKind): RemedyRefusal | undefined {
  const levelKind = remedyLevels.find(({ key }) => key === instance.level)?.kind
  if (levelKind !== kind) return 'level-out-of-order'
  if (before === undefined) return undefined
  if (kind === 'reconsideration') return 'no-further-instance'
  if (before.decision === null) return 'not-decided'
  const began = beganOn(instance)
  if (began !== null && began < before.decision.on) return 'instance-before-decision'
  return mayFollow(before, instance) ? undefined : 'level-out-of-order'
}

/** After a first instance comes an appeal; what is sent back begins anew; a retrial can follow what took effect. */
function mayFollow({ level, decision }: Instance, next: Instance): boolean {
  if (next.level === 'retrial') return true
  if (decision?.result === 'remanded') return next.level === 'first' || (level === 'retrial' && next.level === 'second')
  return level === 'first' && next.level === 'second'
}

function faultOfDays(instance: Instance, today: Day): RemedyRefusal | undefined {
  const { acceptedOn, copyReceivedOn, answeredOn, decision } = instance
  if (beganOn(instance) === null) return 'no-first-day'
  const past = [acceptedOn, copyReceivedOn, answeredOn, decision?.on, decision?.receivedOn]
  if (past.some((on) => isBefore(today, on))) return 'day-in-future'
  if (isBefore(copyReceivedOn, acceptedOn)) return 'copy-before-acceptance'
  if (answeredOn !== null && copyReceivedOn === null) return 'answer-without-copy'
  return isBefore(answeredOn, copyReceivedOn) ? 'answer-before-copy' : undefined
}

function faultOfDecision(instance: Instance, decision: RemedyDecision): RemedyRefusal | undefined {
  const { levels, mayOrderRedo } = resultRow(decision.result)
  if (!levels.includes(instance.level)) return 'result-not-of-level'
  if ([instance.acceptedOn, instance.copyReceivedOn].some((on) => isBefore(decision.on, on)))
    return 'decision-before-start'
  if (isBefore(decision.receivedOn, decision.on)) return 'receipt-before-decision'
  if (decision.redo !== null && !mayOrderRedo) return 'redo-not-ordered'
  return isBefore(decision.redo?.by, decision.on) ? 'redo-before-decision' : undefined
}

function isBefore(one: Day | null | undefined, other: Day | null | undefined): boolean {
  return one !== null && one !== undefined && other !== null && other !== undefined && one < other
}

function firstOf(faults: readonly (RemedyRefusal | undefined)[]): RemedyRefusal | undefined {
  return faults.find((fault) => fault !== undefined)
}
