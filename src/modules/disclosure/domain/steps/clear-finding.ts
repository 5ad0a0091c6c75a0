import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ItemRule } from '../item-rule.ts'

/** Somebody looked at what was found and says why it may stay; kept for whoever reviews. */
export const clearFinding: ItemRule<{ readonly finding: string; readonly why: string }> = (_item, { finding, why }) =>
  why.trim() === '' ? refuse('no-reason') : done({ entries: [{ step: 'clear-finding', detail: { finding, why } }] })
