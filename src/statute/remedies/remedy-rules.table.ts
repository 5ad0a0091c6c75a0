import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'

/** What a letter tells about remedies, by the day it is issued; the last entry that has begun holds. */
export const remedyRules = [
  { since: day('2019-05-15'), refusal: 'choice', onlineFiling: false, article: '条例 第五十一条；行政复议法（2017年修正）' },
  { since: day('2024-01-01'), refusal: 'reconsideration-first', onlineFiling: true, article: '行政复议法 第二十二条、第二十三条第一款第四项' },
] as const satisfies readonly RemedyRules[]

/** `reconsideration-first`: 复议前置, no suit before it; `choice`: either, at the applicant's choice; `none`: nothing is told. */
export type RemedyProfile = 'reconsideration-first' | 'choice' | 'none'

export type RemedyRules = {
  readonly since: Day
  /** What holds for refusals under Art. 14–16 of the Regulation. */
  readonly refusal: RemedyProfile
  /** Whether a decision served online must name an online way to ask for reconsideration (行政复议法 第二十二条). */
  readonly onlineFiling: boolean
  readonly article: string
}

/** The terms of remedies, for letters, for the register of remedies and for the clock. */
export const remedyLimits = [
  { key: 'reconsideration', zh: '申请行政复议', amount: 60, unit: 'day', from: '知道该行政行为之日', article: '行政复议法 第二十条' },
  { key: 'untold-reconsideration', zh: '未告知权利、机关和期限的，申请行政复议', amount: 12, unit: 'month', from: '知道行政行为内容之日', article: '行政复议法 第二十条' },
  { key: 'suit', zh: '直接提起行政诉讼', amount: 6, unit: 'month', from: '知道该行政行为之日', article: '行政诉讼法 第四十六条' },
  { key: 'suit-after-reconsideration', zh: '复议后提起行政诉讼', amount: 15, unit: 'day', from: '收到复议决定书之日', article: '行政诉讼法 第四十五条' },
  { key: 'suit-for-no-reply', zh: '逾期不答复的，提起行政诉讼', amount: 6, unit: 'month', from: '答复期限届满之日', article: '法释〔2018〕1号 第六十六条' },
  { key: 'reconsideration-answer', zh: '向复议机构提出书面答复（普通程序）', amount: 10, unit: 'working-day', from: '收到申请书副本之日', article: '行政复议法 第四十八条' },
  { key: 'simple-reconsideration-answer', zh: '向复议机构提出书面答复（简易程序）', amount: 5, unit: 'working-day', from: '收到申请书副本之日', article: '行政复议法 第五十四条' },
  { key: 'suit-answer', zh: '向人民法院提交答辩状', amount: 15, unit: 'day', from: '收到起诉状副本之日', article: '行政诉讼法 第六十七条' },
  { key: 'appeal-answer', zh: '向人民法院提交上诉答辩状', amount: 15, unit: 'day', from: '收到上诉状副本之日', article: '行政诉讼法 第八十六条' },
  { key: 'appeal-judgment', zh: '对判决提起上诉', amount: 15, unit: 'day', from: '判决书送达之日', article: '行政诉讼法 第八十五条' },
  { key: 'appeal-ruling', zh: '对裁定提起上诉', amount: 10, unit: 'day', from: '裁定书送达之日', article: '行政诉讼法 第八十五条' },
] as const satisfies readonly RemedyLimit[]

export type RemedyLimitKey = (typeof remedyLimits)[number]['key']

/** A term; the day it starts from is not counted, and what ends on a day off ends on the next working day. */
export type RemedyLimit = {
  readonly key: string
  readonly zh: string
  readonly amount: number
  readonly unit: 'day' | 'working-day' | 'month'
  readonly from: string
  readonly article: string
}
