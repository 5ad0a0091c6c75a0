import type { FormVersion } from './form-version.ts'

export type Table3Category = 'granted' | 'partial' | 'denied' | 'unable' | 'refused' | 'other'

export const table3Rows = [
  { key: 'newReceived', number: '一、', label: '本年新收政府信息公开申请数量', category: null, forms: ['2019', '2021'], article: '条例 第五十条', variants: ['本年新收', '本年新收政府信息公开申请', '本年新收件数', '本年收到政府信息公开申请数量'] },
  { key: 'carriedIn', number: '二、', label: '上年结转政府信息公开申请数量', category: null, forms: ['2019', '2021'], article: '条例 第五十条', variants: ['上年结转', '上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '上年结转件数'] },
  { key: 'granted', number: '（一）', label: '予以公开', category: 'granted', forms: ['2019', '2021'], article: '条例 第三十六条第一、二项', variants: [] },
  { key: 'partial', number: '（二）', label: '部分公开（区分处理的，只计这一情形，不计其他情形）', category: 'partial', forms: ['2019', '2021'], article: '条例 第三十七条', variants: ['部分公开'] },
  { key: 'deniedStateSecret', number: '1.', label: '属于国家秘密', category: 'denied', forms: ['2019', '2021'], article: '条例 第十四条', variants: ['国家秘密'] },
  { key: 'deniedOtherLaw', number: '2.', label: '其他法律行政法规禁止公开', category: 'denied', forms: ['2019', '2021'], article: '条例 第十四条', variants: ['其他法律行政止公开', '法律行政法规禁止公开', '其他法律法规禁止公开'] },
  { key: 'deniedSecurityStability', number: '3.', label: '危及“三安全一稳定”', category: 'denied', forms: ['2019', '2021'], article: '条例 第十四条', variants: ['三安全一稳定'] },
  { key: 'deniedThirdParty', number: '4.', label: '保护第三方合法权益', category: 'denied', forms: ['2019', '2021'], article: '条例 第十五条', variants: ['第三方合法权益'] },
  { key: 'deniedInternalAffairs', number: '5.', label: '属于三类内部事务信息', category: 'denied', forms: ['2019', '2021'], article: '条例 第十六条第一款', variants: ['三类内部事务信息', '内部事务信息'] },
  { key: 'deniedProcess', number: '6.', label: '属于四类过程性信息', category: 'denied', forms: ['2019', '2021'], article: '条例 第十六条第二款', variants: ['四类过程性信息', '过程性信息'] },
  { key: 'deniedEnforcementFile', number: '7.', label: '属于行政执法案卷', category: 'denied', forms: ['2019', '2021'], article: '条例 第十六条第二款', variants: ['行政执法案卷', '属于行政执法案卷信息'] },
  { key: 'deniedAdminQuery', number: '8.', label: '属于行政查询事项', category: 'denied', forms: ['2019', '2021'], article: '条例 第三十六条第七项', variants: ['行政查询事项'] },
  { key: 'unableNotHeld', number: '1.', label: '本机关不掌握相关政府信息', category: 'unable', forms: ['2019', '2021'], article: '条例 第三十六条第四、五项', variants: ['本机关不掌握', '不掌握相关政府信息'] },
  { key: 'unableNeedCreation', number: '2.', label: '没有现成信息需要另行制作', category: 'unable', forms: ['2019', '2021'], article: '条例 第三十八条', variants: ['没有现成信息', '需要另行制作'] },
  { key: 'unableUnclear', number: '3.', label: '补正后申请内容仍不明确', category: 'unable', forms: ['2019', '2021'], article: '条例 第三十条', variants: ['补正后仍不明确'] },
  { key: 'refusedPetition', number: '1.', label: '信访举报投诉类申请', category: 'refused', forms: ['2019', '2021'], article: '条例 第三十九条第一款', variants: ['信访举报投诉'] },
  { key: 'refusedRepeat', number: '2.', label: '重复申请', category: 'refused', forms: ['2019', '2021'], article: '条例 第三十六条第六项', variants: [] },
  { key: 'refusedPublication', number: '3.', label: '要求提供公开出版物', category: 'refused', forms: ['2019', '2021'], article: '条例 第三十九条第二款', variants: ['提供公开出版物'] },
  { key: 'refusedMassive', number: '4.', label: '无正当理由大量反复申请', category: 'refused', forms: ['2019', '2021'], article: '条例 第三十五条', variants: ['大量反复申请'] },
  { key: 'refusedReissue', number: '5.', label: '要求行政机关确认或重新出具已获取信息', category: 'refused', forms: ['2019', '2021'], article: '国办公开办函〔2021〕30号', variants: ['确认或重新出具已获取信息', '要求确认或重新出具已获取信息'] },
  { key: 'otherHandling', number: '（六）', label: '其他处理', category: 'other', forms: ['2019'], article: '国办公开办函〔2019〕60号', variants: ['其它处理'] },
  { key: 'otherNoCorrection', number: '1.', label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', category: 'other', forms: ['2021'], article: '条例 第三十条', variants: ['逾期不补正', '申请人无正当理由逾期不补正', '申请人无正当理由逾期不补正不再处理'] },
  { key: 'otherNoPayment', number: '2.', label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', category: 'other', forms: ['2021'], article: '国办函〔2020〕109号 第七条', variants: ['逾期不缴费', '逾期未缴费', '申请人逾期未按收费通知要求缴纳费用'] },
  { key: 'otherOther', number: '3.', label: '其他', category: 'other', forms: ['2021'], article: '国办公开办函〔2021〕30号', variants: ['其它'] },
  { key: 'totalResults', number: '（七）', label: '总计', category: null, forms: ['2019', '2021'], article: '国办公开办函〔2021〕30号', variants: ['合计', '办理结果总计'] },
  { key: 'carriedOut', number: '四、', label: '结转下年度继续办理', category: null, forms: ['2019', '2021'], article: '国办公开办函〔2021〕30号', variants: ['结转下年度', '结转下年继续办理', '结转下年', '结转下一年度继续办理'] },
] as const satisfies readonly Table3Row[]

export type Table3Key =
  | 'newReceived' | 'carriedIn' | 'granted' | 'partial'
  | 'deniedStateSecret' | 'deniedOtherLaw' | 'deniedSecurityStability' | 'deniedThirdParty'
  | 'deniedInternalAffairs' | 'deniedProcess' | 'deniedEnforcementFile' | 'deniedAdminQuery'
  | 'unableNotHeld' | 'unableNeedCreation' | 'unableUnclear'
  | 'refusedPetition' | 'refusedRepeat' | 'refusedPublication' | 'refusedMassive' | 'refusedReissue'
  | 'otherHandling' | 'otherNoCorrection' | 'otherNoPayment' | 'otherOther'
  | 'totalResults' | 'carriedOut'

/** One row of Table 3 in statutory order. A form prints the rows that name it. */
export type Table3Row = {
  readonly key: Table3Key
  /** The numeral printed before the label. */
  readonly number: string
  readonly label: string
  /** The result category the row belongs to; null for the four rows that are no result of their own. */
  readonly category: Table3Category | null
  readonly forms: readonly FormVersion[]
  readonly article: string
  /** Other ways offices print the label, misprints included. */
  readonly variants: readonly string[]
}

/** The six result categories under 三、本年度办理结果. Those with several rows are printed as a merged cell before them. */
export const table3Categories = [
  { key: 'granted', number: '（一）', label: '予以公开' },
  { key: 'partial', number: '（二）', label: '部分公开' },
  { key: 'denied', number: '（三）', label: '不予公开' },
  { key: 'unable', number: '（四）', label: '无法提供' },
  { key: 'refused', number: '（五）', label: '不予处理' },
  { key: 'other', number: '（六）', label: '其他处理' },
] as const satisfies readonly { key: Table3Category; number: string; label: string }[]

/** The merged cell before all results, and the note in the table's corner. */
export const RESULTS_LABEL = '三、本年度办理结果'
export const RECONCILIATION_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** The rows a form prints, in statutory order. */
export function table3RowsOf(form: FormVersion): readonly Table3Row[] {
  return table3Rows.filter((row: Table3Row) => row.forms.includes(form))
}
