import { stepRules } from './step-rules.table.ts'
import type { Gap, StepRule } from './step-rule.ts'
import type { Standing } from './standing.ts'

/** `missing`: no request can be taken before; `advice`: better looked at, but nothing waits for it. */
export type FirstStep = Pick<StepRule, 'key' | 'zh' | 'why' | 'keeper'> & {
  readonly state: 'done' | 'missing' | 'advice'
  readonly gaps: readonly Gap[]
}

/** What is to be settled before the first request, in the order it is best done. */
export function firstSteps(standing: Standing): readonly FirstStep[] {
  return stepRules.map(({ gaps: find, advice, ...step }) => {
    const gaps = find(standing)
    const open = advice === true ? 'advice' : 'missing'
    return { ...step, gaps, state: gaps.length === 0 ? 'done' : open }
  })
}

/** Whether the first request can be taken. */
export function isReady(steps: readonly FirstStep[]): boolean {
  return steps.every(({ state }) => state !== 'missing')
}
