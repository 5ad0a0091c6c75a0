import { table3Rows, type Table3Category, type Table3Row } from '../../../../statute/report-format/table3.table.ts'

/** A figure worth following over the years. */
export type KeyFigure = {
  readonly key: string
  readonly label: string
  readonly unit: '件' | '万元'
  /** The cells it is the sum of, one list for every way the forms print them. */
  readonly sumOf: readonly (readonly string[])[]
}

export const keyFigures: readonly KeyFigure[] = [
  { key: 'newReceived', label: '本年新收申请', unit: '件', sumOf: [['table3.newReceived.6']] },
  { key: 'carriedIn', label: '上年结转申请', unit: '件', sumOf: [['table3.carriedIn.6']] },
  { key: 'totalResults', label: '办理结果总计', unit: '件', sumOf: [['table3.totalResults.6']] },
  { key: 'granted', label: '予以公开', unit: '件', sumOf: [totalsOf('granted')] },
  { key: 'partial', label: '部分公开', unit: '件', sumOf: [totalsOf('partial')] },
  { key: 'denied', label: '不予公开', unit: '件', sumOf: [totalsOf('denied')] },
  { key: 'unable', label: '无法提供', unit: '件', sumOf: [totalsOf('unable')] },
  { key: 'refused', label: '不予处理', unit: '件', sumOf: [totalsOf('refused')] },
  { key: 'other', label: '其他处理', unit: '件', sumOf: [['table3.otherHandling.6'], totalsOf('other').filter((path) => !path.includes('otherHandling'))] },
  { key: 'carriedOut', label: '结转下年度继续办理', unit: '件', sumOf: [['table3.carriedOut.6']] },
  { key: 'reviews', label: '行政复议', unit: '件', sumOf: [['table4.review.4']] },
  { key: 'reviewsCorrected', label: '行政复议结果纠正', unit: '件', sumOf: [['table4.review.1']] },
  { key: 'litigations', label: '行政诉讼', unit: '件', sumOf: [['table4.litigationDirect.4', 'table4.litigationAfterReview.4']] },
  { key: 'litigationsCorrected', label: '行政诉讼结果纠正', unit: '件', sumOf: [['table4.litigationDirect.1', 'table4.litigationAfterReview.1']] },
  { key: 'normativeIssued', label: '制发行政规范性文件', unit: '件', sumOf: [['table2.normative.issued'], ['table2.normative.made']] },
  { key: 'normativeInForce', label: '现行有效行政规范性文件', unit: '件', sumOf: [['table2.normative.inForce']] },
  { key: 'licensing', label: '行政许可决定', unit: '件', sumOf: [['table2.licensing.decisions']] },
  { key: 'penalty', label: '行政处罚决定', unit: '件', sumOf: [['table2.penalty.decisions']] },
  { key: 'coercion', label: '行政强制决定', unit: '件', sumOf: [['table2.coercion.decisions']] },
  { key: 'fees', label: '行政事业性收费', unit: '万元', sumOf: [['table2.fees.amount']] },
]

function totalsOf(category: Table3Category): string[] {
  return table3Rows.filter((row: Table3Row) => row.category === category).map(({ key }) => `table3.${key}.6`)
}
