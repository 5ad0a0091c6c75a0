import { addDays, type Day } from '../../kernel/day.ts'
import { ARTICLE_30, FEE_RULES } from './articles.ts'
import type { Clock } from './clock-of.ts'
import type { Term } from './count-term.ts'
import type { Wait } from './course.ts'
import { firstDayWords, type Why } from './explanation.zh.ts'

/** Days before the term in force, with what they were: a term that counts no more, or a wait for the applicant. */
export type Stretch = { readonly from: Day; readonly through: Day; readonly why: Why }

/** The stretches before the term in force (all there is, while the applicant has to act); of two the first speaks. */
export function stretchesBefore({ terms, waits }: Clock): readonly Stretch[] {
  const waiting = waits.at(-1)?.endedOn === null
  const beginnings = terms.map(({ from, begunBy }) => ({ from, through: from, why: firstDayWords[begunBy] }))
  const waited = waits.map(({ since, endedOn, for: awaited }) => ({
    from: addDays(since, 1),
    through: endedOn ?? LATEST,
    why: waitWords[awaited],
  }))
  const ended = terms.map((term, at) => ({
    from: term.from,
    through: terms[at + 1]?.from ?? LATEST,
    why: abandonedWords(terms[at + 1], waiting ? waits.at(-1) : undefined),
  }))
  return [...beginnings, ...waited, ...ended]
}

/** What a day before the term in force was. */
export function whyOf(on: Day, stretches: readonly Stretch[]): Why {
  return stretches.find(({ from, through }) => from <= on && on <= through)?.why ?? firstDayWords.receipt
}

const LATEST = '9999-12-31' as Day

const waitWords: Readonly<Record<Wait['for'], Why>> = {
  correction: { why: '等待申请人补正，不计入答复期限', article: ARTICLE_30 },
  payment: { why: '等待申请人缴纳信息处理费，不计入答复期限', article: FEE_RULES },
}

function abandonedWords(next: Term | undefined, wait: Wait | undefined): Why {
  const because = next?.begunBy ?? (wait?.for === 'payment' ? 'payment' : 'correction')
  return restartWords[because]
}

const restartWords: Readonly<Record<Term['begunBy'], Why>> = {
  receipt: firstDayWords.receipt,
  correction: { why: '补正前的日子，期限自收到补正之日起重新计算', article: ARTICLE_30 },
  payment: { why: '缴费前的日子，期限自缴费次日起重新计算', article: FEE_RULES },
  reopening: { why: '重新办理前的日子，不计入新的期限', article: firstDayWords.reopening.article },
  order: { why: '重新办理前的日子，不计入新的期限', article: firstDayWords.order.article },
}
