import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ItemRule } from '../item-rule.ts'

/** 撤下: citizens find it nowhere any more; its old address says that it was withdrawn, and why. */
export const withdrawItem: ItemRule<{ readonly why: string }> = (_item, { why }, { now }) =>
  why.trim() === ''
    ? refuse('no-reason')
    : done({
        entries: [{ step: 'withdraw', detail: { why } }],
        set: { stage: 'withdrawn', withdrawn: { at: now, why } },
      })

/** 条例 第十八条: what was withheld is looked at anew; its attribute has to be said again. */
export const reEvaluateItem: ItemRule<{ readonly why: string }> = (item, { why }) =>
  why.trim() === ''
    ? refuse('no-reason')
    : done({
        entries: [{ step: 're-evaluate', detail: { why } }],
        set: { stage: 'draft', attribute: null, ground: null, reviewAgainOn: null },
        draft: { text: item.working, newBecause: why },
      })
