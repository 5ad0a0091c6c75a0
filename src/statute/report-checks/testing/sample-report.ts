import type { AnnualReport, Table3 } from '../../report-format/report.ts'
import { day } from '../../../kernel/day.ts'

const none = [0, 0, 0, 0, 0, 0, 0]

/** A complete, consistent report of the imaginary 示范县人民政府 on 2023, with nothing to find fault with. */
export function sampleReport(changes: Partial<AnnualReport> = {}): AnnualReport {
  return { ...sample, ...changes }
}

/** The sample with one figure changed, e.g. `withFigure(report, 'table3.granted.0', 5)`. */
export function withFigure(report: AnnualReport, path: string, value: number | null): AnnualReport {
  const copy = JSON.parse(JSON.stringify(report)) as Record<string, Record<string, unknown>>
  const [table = '', row = '', column = ''] = path.split('.')
  const rows = (table === 'table3' ? copy[table]?.['rows'] : copy[table]) as Record<string, Record<string, unknown>>
  if (table === 'narrative') (copy[table] as Record<string, unknown>)[row] = value
  else (rows[row] as Record<string, unknown>)[column] = value
  return copy as never
}

const table3: Table3 = {
  format: '2021',
  rows: {
    newReceived: [40, 6, 0, 1, 2, 0, 49],
    carriedIn: [3, 1, 0, 0, 0, 0, 4],
    granted: [20, 2, 0, 1, 1, 0, 24],
    partial: [4, 1, 0, 0, 0, 0, 5],
    deniedStateSecret: [1, 0, 0, 0, 0, 0, 1],
    deniedOtherLaw: none,
    deniedSecurityStability: none,
    deniedThirdParty: [1, 1, 0, 0, 0, 0, 2],
    deniedInternalAffairs: none,
    deniedProcess: [1, 0, 0, 0, 0, 0, 1],
    deniedEnforcementFile: none,
    deniedAdminQuery: none,
    unableNotHeld: [9, 1, 0, 0, 1, 0, 11],
    unableNeedCreation: none,
    unableUnclear: [1, 0, 0, 0, 0, 0, 1],
    refusedPetition: [1, 0, 0, 0, 0, 0, 1],
    refusedRepeat: [1, 0, 0, 0, 0, 0, 1],
    refusedPublication: none,
    refusedMassive: none,
    refusedReissue: none,
    otherNoCorrection: [1, 0, 0, 0, 0, 0, 1],
    otherNoPayment: none,
    otherOther: [1, 0, 0, 0, 0, 0, 1],
    totalResults: [41, 5, 0, 1, 2, 0, 49],
    carriedOut: [2, 2, 0, 0, 0, 0, 4],
  },
}

const overview = `2023年，示范县围绕县委、县政府中心工作推进政府信息公开，工作情况如下。
（一）主动公开。全年主动公开政府信息2316条，解读政策文件31件，举办新闻发布会4场。
（二）依申请公开。全县共收到政府信息公开申请49件，上年结转4件，办结49件，结转下年4件。其中予以公开24件，部分公开5件，不予公开4件，无法提供12件，不予处理2件，其他处理2件。
（三）政府信息管理。制发公文时同步认定公开属性，发布前逐件进行保密审查，清查历年文件目录。
（四）政府信息公开平台建设。改版县政府门户网站专栏，设政务公开专区12处，维护新媒体账号9个。
（五）监督保障。组织工作考核1次、业务培训2次，开展社会评议，全年没有发生责任追究情况。行政复议3件、行政诉讼2件均依法应诉。`

const problems = `存在的主要问题：一是个别单位发布信息不够及时；二是政策解读的形式还比较单一。
改进情况：一是把发布时限纳入日常抽查，上年指出的栏目更新慢的问题已经整改；二是组织解读培训，增加图表和问答形式。`

const sample: AnnualReport = {
  title: '示范县人民政府2023年政府信息公开工作年度报告',
  agency: '示范县人民政府',
  year: 2023,
  publishedOn: day('2024-03-12'),
  table2: {
    format: '2021',
    regulations: { issued: 0, repealed: 0, inForce: 0 },
    normative: { issued: 6, repealed: 2, inForce: 40 },
    licensing: { decisions: 18_230 },
    penalty: { decisions: 3907 },
    coercion: { decisions: 118 },
    fees: { amount: 5620.75, unit: '万元' },
  },
  table3,
  table4: { review: [1, 1, 0, 1, 3], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
  narrative: {
    applicationsReceived: 49,
    carriedIn: 4,
    applicationsHandled: 49,
    carriedOver: 4,
    grantedNarr: 24,
    partialNarr: 5,
    deniedNarr: 4,
    unableNarr: 12,
    refusedNarr: 2,
    otherNarr: 2,
    reviews: 3,
    litigations: 2,
    proactivelyDisclosed: 2316,
  },
  preamble: '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  sections: [
    { number: '一', title: '总体情况', text: overview },
    { number: '二', title: '主动公开政府信息情况', text: '' },
    { number: '三', title: '收到和处理政府信息公开申请情况', text: '' },
    { number: '四', title: '政府信息公开行政复议、行政诉讼情况', text: '' },
    { number: '五', title: '存在的主要问题及改进情况', text: problems },
    { number: '六', title: '其他需要报告的事项', text: '2023年，全县各行政机关没有收取政府信息公开信息处理费。' },
  ],
  identity: {
    inTitle: '示范县人民政府',
    inBody: [],
    inSignature: '示范县人民政府办公室',
    signedOn: day('2024-03-11'),
    postedOn: day('2024-03-12'),
    yearInTitle: 2023,
    periodFrom: day('2023-01-01'),
    periodTo: day('2023-12-31'),
  },
}
