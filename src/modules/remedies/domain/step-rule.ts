import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { faultOfInstances } from './check-instances.ts'
import type { RemedyRefusal } from './refusals.zh.ts'
import { lastInstance, type Instance, type Remedy } from './remedy.ts'

/** What becomes of a case by one step, or why it cannot be. */
export type StepRule<Input> = (remedy: Remedy, input: Input, today: Day) => Outcome<Remedy, RemedyRefusal>

/** The case with its last instance changed, where the days and results still go together. */
export function withLastInstance(
  remedy: Remedy,
  change: Partial<Instance>,
  today: Day,
): Outcome<Remedy, RemedyRefusal> {
  const [first, ...later] = remedy.instances
  const changed = { ...lastInstance(remedy), ...change }
  const instances = later.length === 0 ? ([changed] as const) : ([first, ...later.slice(0, -1), changed] as const)
  return checked({ ...remedy, instances }, today)
}

/** The case, where its days and results go together. */
export function checked<Case extends Pick<Remedy, 'instances' | 'kind'>>(
  remedy: Case,
  today: Day,
): Outcome<Case, RemedyRefusal> {
  const fault = faultOfInstances(remedy.instances, remedy.kind, today)
  return fault === undefined ? done(remedy) : refuse(fault)
}
