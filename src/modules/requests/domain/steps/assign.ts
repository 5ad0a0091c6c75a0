import { done } from '../../../../kernel/outcome.ts'
import type { Assignee } from '../case-state.ts'
import type { StepRule } from '../step-rule.ts'

/** 交办: to a unit, a person or both, with a due day of the house's own. */
export const assign: StepRule<Assignee & { readonly note: string }> = (_file, to, { today }) =>
  done([{ kind: 'assigned', on: today, ...to }])
