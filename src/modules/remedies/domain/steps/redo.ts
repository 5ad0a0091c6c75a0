import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { remedyStageOf } from '../remedy-stage.ts'
import { lastInstance } from '../remedy.ts'
import type { StepRule } from '../step-rule.ts'

/** What the decision ordered was done, usually by answering the request once more. */
export const redo: StepRule<{ readonly on: Day; readonly how: string }> = (remedy, redone, today) => {
  if (remedyStageOf(remedy) !== 'to-redo') return refuse('nothing-to-redo')
  const decidedOn = lastInstance(remedy).decision?.on
  if (decidedOn !== undefined && redone.on < decidedOn) return refuse('redone-before-decision')
  return redone.on > today ? refuse('day-in-future') : done({ ...remedy, redone })
}
