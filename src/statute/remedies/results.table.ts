/** What a result is in Table 4; `pending`: the case goes on. */
export type RemedyColumn = 'upheld' | 'corrected' | 'other' | 'pending'

/** 行政复议 or 行政诉讼. */
export type RemedyKind = 'reconsideration' | 'suit'

/** Where a case is heard. A reconsideration has one instance, a suit may have several. */
export const remedyLevels = [
  { key: 'reconsideration', zh: '行政复议', kind: 'reconsideration' },
  { key: 'first', zh: '一审', kind: 'suit' },
  { key: 'second', zh: '二审', kind: 'suit' },
  { key: 'retrial', zh: '再审', kind: 'suit' },
] as const satisfies readonly { readonly key: string; readonly zh: string; readonly kind: RemedyKind }[]

export type RemedyLevel = (typeof remedyLevels)[number]['key']

type ResultRow = {
  readonly key: string
  readonly zh: string
  readonly levels: readonly RemedyLevel[]
  /** How Table 4 counts it; `below` takes the result of the instance it leaves standing. */
  readonly column: RemedyColumn | 'below'
  /** Whether it may order the organ to act once more. */
  readonly mayOrderRedo: boolean
  /** The kind of judgment as far as the term of appeal depends on it; null where nobody can appeal. */
  readonly appeal: 'judgment' | 'ruling' | null
  readonly article: string
}

const reconsideration = ['reconsideration'] as const
const trials = ['first', 'second', 'retrial'] as const
const higher = ['second', 'retrial'] as const

/**
 * How a reconsideration or an instance of a suit can end. No national rule says which column each belongs to; the
 * mapping is the practice of annual reports: what confirms the act is 维持, what changes it is 纠正, the rest is 其他.
 */
export const remedyResults = [
  { key: 'review-upheld', zh: '维持', levels: reconsideration, column: 'upheld', mayOrderRedo: false, appeal: null, article: '行政复议法 第六十八条' },
  { key: 'review-claim-rejected', zh: '驳回复议请求', levels: reconsideration, column: 'upheld', mayOrderRedo: false, appeal: null, article: '行政复议法 第六十九条' },
  { key: 'review-changed', zh: '变更', levels: reconsideration, column: 'corrected', mayOrderRedo: false, appeal: null, article: '行政复议法 第六十三条' },
  { key: 'review-annulled', zh: '撤销或者部分撤销', levels: reconsideration, column: 'corrected', mayOrderRedo: true, appeal: null, article: '行政复议法 第六十四条' },
  { key: 'review-unlawful', zh: '确认违法', levels: reconsideration, column: 'corrected', mayOrderRedo: false, appeal: null, article: '行政复议法 第六十五条' },
  { key: 'review-must-act', zh: '责令限期履行', levels: reconsideration, column: 'corrected', mayOrderRedo: true, appeal: null, article: '行政复议法 第六十六条' },
  { key: 'review-void', zh: '确认无效', levels: reconsideration, column: 'corrected', mayOrderRedo: false, appeal: null, article: '行政复议法 第六十七条' },
  { key: 'review-application-rejected', zh: '驳回复议申请', levels: reconsideration, column: 'other', mayOrderRedo: false, appeal: null, article: '行政复议法 第三十三条' },
  { key: 'review-not-admitted', zh: '不予受理', levels: reconsideration, column: 'other', mayOrderRedo: false, appeal: null, article: '行政复议法 第三十条' },
  { key: 'review-withdrawn', zh: '撤回复议申请', levels: reconsideration, column: 'other', mayOrderRedo: false, appeal: null, article: '行政复议法 第四十一条第一项' },
  { key: 'review-mediated', zh: '调解结案', levels: reconsideration, column: 'other', mayOrderRedo: true, appeal: null, article: '行政复议法 第七十三条' },
  { key: 'review-ended', zh: '终止', levels: reconsideration, column: 'other', mayOrderRedo: false, appeal: null, article: '行政复议法 第四十一条' },

  { key: 'appeal-dismissed', zh: '驳回上诉，维持原判', levels: ['second'], column: 'below', mayOrderRedo: false, appeal: null, article: '行政诉讼法 第八十九条第一款第一项' },
  { key: 'appeal-withdrawn', zh: '准许撤回上诉', levels: ['second'], column: 'below', mayOrderRedo: false, appeal: null, article: '行政诉讼法 第一百零一条（参照民事诉讼法）' },
  { key: 'retrial-refused', zh: '驳回再审申请', levels: ['retrial'], column: 'below', mayOrderRedo: false, appeal: null, article: '法释〔2018〕1号 第一百一十六条' },
  { key: 'remanded', zh: '发回重审或者指令继续审理', levels: higher, column: 'pending', mayOrderRedo: false, appeal: null, article: '行政诉讼法 第八十九条第一款第三项、第四项' },

  { key: 'suit-claim-rejected', zh: '驳回诉讼请求', levels: trials, column: 'upheld', mayOrderRedo: false, appeal: 'judgment', article: '行政诉讼法 第六十九条' },
  { key: 'suit-annulled', zh: '撤销或者部分撤销', levels: trials, column: 'corrected', mayOrderRedo: true, appeal: 'judgment', article: '行政诉讼法 第七十条' },
  { key: 'suit-must-act', zh: '判决限期履行', levels: trials, column: 'corrected', mayOrderRedo: true, appeal: 'judgment', article: '行政诉讼法 第七十二条' },
  { key: 'suit-unlawful', zh: '确认违法', levels: trials, column: 'corrected', mayOrderRedo: false, appeal: 'judgment', article: '行政诉讼法 第七十四条' },
  { key: 'suit-void', zh: '确认无效', levels: trials, column: 'corrected', mayOrderRedo: false, appeal: 'judgment', article: '行政诉讼法 第七十五条' },
  { key: 'suit-changed', zh: '变更', levels: trials, column: 'corrected', mayOrderRedo: false, appeal: 'judgment', article: '行政诉讼法 第七十七条' },
  { key: 'suit-dismissed', zh: '驳回起诉', levels: trials, column: 'other', mayOrderRedo: false, appeal: 'ruling', article: '法释〔2018〕1号 第六十九条' },
  { key: 'suit-not-admitted', zh: '不予立案', levels: ['first'], column: 'other', mayOrderRedo: false, appeal: 'ruling', article: '行政诉讼法 第五十一条' },
  { key: 'suit-withdrawn', zh: '准许撤诉或者按撤诉处理', levels: trials, column: 'other', mayOrderRedo: false, appeal: null, article: '行政诉讼法 第五十八条、第六十二条' },
  { key: 'suit-mediated', zh: '调解结案', levels: trials, column: 'other', mayOrderRedo: true, appeal: null, article: '行政诉讼法 第六十条' },
  { key: 'suit-ended', zh: '终结诉讼', levels: trials, column: 'other', mayOrderRedo: false, appeal: null, article: '法释〔2018〕1号 第八十八条' },
] as const satisfies readonly ResultRow[]

export type RemedyResult = (typeof remedyResults)[number]['key']
export type RemedyResultRow = ResultRow & { readonly key: RemedyResult }
