import type { Day } from '../../../../kernel/day.ts'
import { refuse } from '../../../../kernel/outcome.ts'
import { lastInstance } from '../remedy.ts'
import { withLastInstance, type StepRule } from '../step-rule.ts'

/** The day of the hearing (听证、听取意见、开庭), which may be still to come. */
export const setHearing: StepRule<{ readonly hearingOn: Day }> = (remedy, { hearingOn }, today) =>
  lastInstance(remedy).decision === null ? withLastInstance(remedy, { hearingOn }, today) : refuse('already-decided')
