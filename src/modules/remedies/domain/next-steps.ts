import { remedyStageOf, type RemedyStage } from './remedy-stage.ts'
import type { Remedy } from './remedy.ts'

/** What can be entered of a case. */
export type RemedyStep = 'answer' | 'set-hearing' | 'decide' | 'go-on' | 'redo' | 'correct'

const stepsAt = {
  'to-answer': ['answer', 'set-hearing', 'decide'],
  undecided: ['decide', 'set-hearing'],
  'sent-back': ['go-on'],
  'to-redo': ['redo', 'go-on'],
  over: ['go-on'],
} as const satisfies Record<RemedyStage, readonly RemedyStep[]>

/** What can be entered of this case now, the likeliest first. */
export function nextSteps(remedy: Remedy): readonly RemedyStep[] {
  const steps: readonly RemedyStep[] = stepsAt[remedyStageOf(remedy)]
  // A reconsideration has one instance: a suit against its decision is a case of its own.
  return remedy.kind === 'suit' ? steps : steps.filter((step) => step !== 'go-on')
}
