import { addMonths, type Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ItemRefusal } from '../item-refusal.ts'
import type { ItemChange, ItemRule } from '../item-rule.ts'
import type { Item } from '../item.ts'

/** What an evaluation comes to (条例 第十八条). */
export const evaluations = [
  { key: 'keep', zh: '继续不主动公开', hint: '情况没有变化。写明理由，定下次评估的日期。' },
  { key: 'open', zh: '转为主动公开', hint: '因情势变化可以公开的，应当公开：整理正文后提交审核。' },
  { key: 'decide-anew', zh: '重新认定公开属性', hint: '依据改变的，重新认定后提交审核。' },
] as const

/** `until`: when what is still kept back is looked at next; told with `keep` only. */
export type Evaluation = {
  readonly decision: (typeof evaluations)[number]['key']
  readonly why: string
  readonly until: Day | null
}

/** No evaluation lets information rest for longer than this. */
const MOST_MONTHS = 12

/** 条例 第十八条: what was withheld is looked at anew, and what may be public by now goes to review. */
export const reEvaluateItem: ItemRule<Evaluation> = (item, evaluation, { today }) => {
  const { decision, why, until } = evaluation
  if (why.trim() === '') return refuse('no-reason')
  if (decision === 'keep') return keptUntil(until, why, today)
  return done(drafted(item, evaluation))
}

function keptUntil(until: Day | null, why: string, today: Day) {
  if (until === null || until <= today || until > addMonths(today, MOST_MONTHS))
    return refuse<ItemRefusal>('no-next-evaluation')
  const entry = { step: 're-evaluate', detail: { decision: 'keep', why, until } } as const
  return done<ItemChange>({ entries: [entry], set: { reviewAgainOn: until } })
}

function drafted({ working }: Item, { decision, why }: Evaluation): ItemChange {
  const attribute = decision === 'open' ? 'proactive' : null
  return {
    entries: [{ step: 're-evaluate', detail: { decision, why } }],
    set: { stage: 'draft', attribute, ground: null, reviewAgainOn: null },
    draft: { text: working, newBecause: why },
  }
}
