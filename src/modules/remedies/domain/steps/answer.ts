import type { Day } from '../../../../kernel/day.ts'
import { refuse } from '../../../../kernel/outcome.ts'
import { withLastInstance, type StepRule } from '../step-rule.ts'
import { remedyStageOf } from '../remedy-stage.ts'

/** The organ handed in its written answer with the evidence (行政复议法 第四十八条, 行政诉讼法 第六十七条). */
export const answer: StepRule<{ readonly answeredOn: Day }> = (remedy, { answeredOn }, today) =>
  remedyStageOf(remedy) === 'to-answer' ? withLastInstance(remedy, { answeredOn }, today) : refuse('nothing-to-answer')
