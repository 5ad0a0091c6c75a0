import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { PublicationLimit } from './publication-limit.ts'

/**
 * Limits other laws set in the place of 条例 第二十六条, or beside it: how soon (`publish-within`), how long it has to be shown
 * (`show-at-least`), how long before it takes effect (`effective-after`). `since`: in this form of the law.
 */
export const specialLimits = [
  { key: 'government-budget', zh: '政府预算、预算调整、决算', kind: 'publish-within', limit: { length: 20, unit: 'calendar-days', from: 'approved', article: '预算法 第十四条第一款' }, since: day('2015-01-01') },
  { key: 'department-budget', zh: '部门预算、决算', kind: 'publish-within', limit: { length: 20, unit: 'calendar-days', from: 'replied', article: '预算法 第十四条第二款' }, since: day('2015-01-01') },
  { key: 'licence', zh: '行政许可决定（双公示）', kind: 'publish-within', limit: { length: 7, unit: 'working-days', from: 'decided', article: '发改办财金〔2018〕424号' }, since: day('2018-07-25') },
  { key: 'penalty', zh: '行政处罚决定（双公示）', kind: 'publish-within', limit: { length: 7, unit: 'working-days', from: 'decided', article: '发改办财金〔2018〕424号' }, since: day('2018-07-25') },
  { key: 'penalty-withdrawal', zh: '撤回已变更、撤销、确认违法或者无效的处罚决定，并公开说明理由', kind: 'publish-within', limit: { length: 3, unit: 'working-days', from: 'annulled', article: '行政处罚法 第四十八条第二款、第八十五条' }, since: day('2021-07-15') },
  { key: 'procurement-result', zh: '政府采购中标、成交结果', kind: 'publish-within', limit: { length: 2, unit: 'working-days', from: 'winner-fixed', article: '政府采购法实施条例 第四十三条' }, since: day('2015-03-01') },
  { key: 'procurement-contract', zh: '政府采购合同', kind: 'publish-within', limit: { length: 2, unit: 'working-days', from: 'signed', article: '政府采购法实施条例 第五十条' }, since: day('2015-03-01') },
  { key: 'tender-candidates', zh: '中标候选人', kind: 'publish-within', limit: { length: 3, unit: 'calendar-days', from: 'report-received', article: '招标投标法实施条例 第五十四条' }, since: day('2012-02-01') },
  { key: 'tender-candidates-shown', zh: '中标候选人公示期', kind: 'show-at-least', limit: { length: 3, unit: 'calendar-days', from: 'published', article: '招标投标法实施条例 第五十四条' }, since: day('2012-02-01') },
  { key: 'land-early-notice', zh: '征收土地预公告', kind: 'show-at-least', limit: { length: 10, unit: 'working-days', from: 'published', article: '土地管理法实施条例 第二十六条' }, since: day('2021-09-01') },
  { key: 'land-compensation-notice', zh: '征地补偿安置公告', kind: 'show-at-least', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '土地管理法实施条例 第二十八条' }, since: day('2021-09-01') },
  { key: 'land-expropriation-notice', zh: '征收土地公告', kind: 'publish-within', limit: { length: 15, unit: 'working-days', from: 'approval-received', article: '土地管理法实施条例 第三十一条' }, since: day('2021-09-01') },
  { key: 'house-expropriation-plan', zh: '房屋征收补偿方案征求意见', kind: 'show-at-least', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '国有土地上房屋征收与补偿条例 第十条' }, since: day('2011-01-21') },
  { key: 'rule-draft', zh: '规章草案征求意见', kind: 'show-at-least', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '规章制定程序条例 第十五条、第二十一条' }, since: day('2018-05-01') },
  { key: 'rule-in-effect', zh: '规章公布后施行', kind: 'effective-after', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '规章制定程序条例 第三十二条' }, since: day('2018-05-01') },
  { key: 'major-decision', zh: '重大行政决策征求意见', kind: 'show-at-least', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '重大行政决策程序暂行条例 第十五条' }, since: day('2019-09-01') },
  { key: 'market-document', zh: '与市场主体有关的规范性文件征求意见', kind: 'show-at-least', limit: { length: 30, unit: 'calendar-days', from: 'published', article: '优化营商环境条例 第六十二条' }, since: day('2020-01-01') },
  { key: 'interpretation', zh: '政策解读材料', kind: 'publish-within', limit: { length: 3, unit: 'working-days', from: 'published', article: '国办发〔2016〕80号' }, since: day('2016-11-10') },
] as const satisfies readonly SpecialLimit[]

export type SpecialLimit = {
  readonly key: string
  readonly zh: string
  readonly kind: 'publish-within' | 'show-at-least' | 'effective-after'
  readonly limit: PublicationLimit
  readonly since: Day
}

export type SpecialLimitKey = (typeof specialLimits)[number]['key']
