import { refuse } from '../../../../kernel/outcome.ts'
import { lastInstance, type Instance } from '../remedy.ts'
import { checked, type StepRule } from '../step-rule.ts'

/** The suit goes on: an appeal, a case sent back, a retrial. It stays one case, counted by its latest result. */
export const goOn: StepRule<Instance> = (remedy, instance, today) => {
  if (remedy.kind === 'reconsideration') return refuse('no-further-instance')
  if (lastInstance(remedy).decision === null) return refuse('not-decided')
  const [first, ...later] = remedy.instances
  return checked({ ...remedy, instances: [first, ...later, instance] as const, redone: null }, today)
}
