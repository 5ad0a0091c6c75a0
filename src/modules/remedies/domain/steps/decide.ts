import { refuse } from '../../../../kernel/outcome.ts'
import { lastInstance, type RemedyDecision } from '../remedy.ts'
import { withLastInstance, type StepRule } from '../step-rule.ts'

/** The body or court has decided: the case gets its column of Table 4. */
export const decide: StepRule<RemedyDecision> = (remedy, decision, today) =>
  lastInstance(remedy).decision === null ? withLastInstance(remedy, { decision }, today) : refuse('already-decided')
