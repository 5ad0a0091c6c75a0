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
