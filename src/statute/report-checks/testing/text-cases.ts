import type { AnnualReport, ReportSection } from '../../report-format/report.ts'
import { type RuleCase, withRows, withText } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()
const silentNarrative = { proactivelyDisclosed: 2316 }
const narrating = (narrative: AnnualReport['narrative']): AnnualReport => ({ ...sample, narrative })
const sectioned = (change: (sections: readonly ReportSection[]) => readonly ReportSection[]): AnnualReport => ({
  ...sample,
  sections: change(sample.sections),
})
const retitled = (at: number, change: Partial<ReportSection>) =>
  sectioned((sections) => sections.map((each, index) => (index === at ? { ...each, ...change } : each)))
const requestsSay = (words: string) => (text: string) =>
  text.replace(/（二）依申请公开。.*/, `（二）依申请公开。${words}`)
const feesSay = (words: string) => withText(5, () => words)
const zeros = [0, 0, 0, 0, 0, 0, 0]

export const textCases: readonly RuleCase[] = [
  {
    rule: 'N.received',
    when: 'the text has another number than the table',
    report: narrating({ applicationsReceived: 94 }),
  },
  { rule: 'N.receivedBoth', when: 'the text counts those carried in', report: narrating({ applicationsReceived: 53 }) },
  { rule: 'N.handled', when: 'the text has another number of answers', report: narrating({ applicationsHandled: 48 }) },
  {
    rule: 'N.handledScope',
    when: 'the text counts only answers to this year',
    report: narrating({ applicationsHandled: 45 }),
  },
  { rule: 'N.carriedOver', when: 'the text carries over another number', report: narrating({ carriedOver: 3 }) },
  { rule: 'N.carriedIn', when: 'the text carries in another number', report: narrating({ carriedIn: 5 }) },
  {
    rule: 'N.handledPlusCarry',
    when: 'the text has another number in all',
    report: narrating({ applicationsHandledPlusCarry: 54 }),
  },
  { rule: 'N.category', when: 'the text has another number of refusals', report: narrating({ deniedNarr: 6 }) },
  { rule: 'N.category', when: 'the text takes two results together', report: narrating({ grantedPartialNarr: 28 }) },
  {
    rule: 'N.tableZero',
    when: 'the table was left empty',
    report: {
      ...withRows(Object.fromEntries(Object.keys(sample.table3?.rows ?? {}).map((key) => [key, zeros]))),
      narrative: { applicationsReceived: 49 },
    },
    also: ['T3.governmentAllZero', 'T4.withoutRequests'],
  },
  { rule: 'N.reviews', when: 'the text has another number of reviews', report: narrating({ reviews: 2 }) },
  { rule: 'N.litigations', when: 'the text has another number of suits', report: narrating({ litigations: 5 }) },
  { rule: 'N.normative', when: 'the text has another number of documents', report: narrating({ normativeIssued: 8 }) },
  {
    rule: 'N.decisions',
    when: 'the text has another number of penalties',
    report: withText(0, (text) => `${text}全年作出行政处罚决定3970件。`),
  },
  {
    rule: 'N.fees',
    when: 'the text has the fees in another unit',
    report: withText(0, (text) => `${text}收取行政事业性收费5620.75元。`),
  },
  {
    rule: 'N.applicants',
    when: 'the text divides the applicants otherwise',
    report: withText(0, (text) => `${text}其中自然人申请44件，法人或其他组织申请5件。`),
  },
  { rule: 'N.disclosedTooFew', when: 'less was published than issued', report: narrating({ proactivelyDisclosed: 4 }) },
  {
    rule: 'N.subScope',
    when: 'the text counts only the office itself',
    report: narrating({ applicationsReceivedSubScope: 17 }),
  },
  {
    rule: 'N.subScopeTooBig',
    when: 'the office alone has more than all together',
    report: narrating({ applicationsReceivedSubScope: 90 }),
  },
  {
    rule: 'N.allDone',
    when: 'all are said to be done and some are carried over',
    report: withText(0, requestsSay('全县收到政府信息公开申请49件，均已按时办结。')),
  },
  {
    rule: 'N.completionRate',
    when: 'the rate is 100 % and some are carried over',
    report: withText(0, requestsSay('全县收到政府信息公开申请49件，办结率达100%。')),
  },
  {
    rule: 'N.noneReceived',
    when: 'none is said to have come',
    report: { ...withText(0, requestsSay('本年度未收到政府信息公开申请。')), narrative: silentNarrative },
  },
  {
    rule: 'N.noRemedies',
    when: 'no suit is said to have been brought',
    report: withText(0, (text) => text.replace('行政复议3件、行政诉讼2件均依法应诉', '未发生行政复议')),
  },
  {
    rule: 'N.silentRequests',
    when: 'the text has no word of the requests',
    report: { ...withText(0, requestsSay('畅通依申请公开渠道，规范答复流程。')), narrative: silentNarrative },
  },
  {
    rule: 'B.balance',
    when: 'the numbers of the text do not balance',
    report: { ...narrating({ applicationsReceived: 49, applicationsHandled: 40, carriedOver: 4 }), table3: null },
    also: ['F.tableMissing'],
  },
  {
    rule: 'B.handledPlusCarry',
    when: 'all in the text is not the sum of its parts',
    report: {
      ...narrating({ applicationsHandledPlusCarry: 53, applicationsHandled: 45, carriedOver: 4 }),
      table3: null,
    },
    also: ['F.tableMissing'],
  },
  {
    rule: 'B.categories',
    when: 'the results of the text are more than was handled',
    report: { ...narrating({ applicationsHandled: 30, grantedNarr: 24, deniedNarr: 9 }), table3: null },
    also: ['F.tableMissing'],
  },
  {
    rule: 'B.applicants',
    when: 'persons and companies are not all',
    report: {
      ...withText(0, (text) => `${text}收到申请49件，其中自然人申请40件，法人或其他组织申请8件。`),
      table3: null,
    },
    also: ['F.tableMissing'],
  },
  {
    rule: 'B.percent',
    when: 'a share was not worked out anew',
    report: withText(0, (text) => text.replace('予以公开24件', '予以公开24件（52.3%）')),
  },
  { rule: 'S.none', when: 'no title is there', report: sectioned(() => []) },
  {
    rule: 'S.missing',
    when: 'section 五 is left out',
    report: sectioned((sections) => sections.filter(({ number }) => number !== '五')),
  },
  {
    rule: 'S.order',
    when: 'two sections changed places',
    report: sectioned(([one, two, three, four, five, six]) => [one, two, four, three, five, six] as ReportSection[]),
  },
  {
    rule: 'S.duplicate',
    when: 'a section stands twice',
    report: sectioned((sections) => [...sections, sections[5] as ReportSection]),
  },
  { rule: 'S.title', when: 'a title lost a word', report: retitled(2, { title: '收到和处理政府信息公开申请' }) },
  { rule: 'S.numeral', when: 'a numeral is wrong', report: retitled(3, { number: '三' }) },
  { rule: 'S.empty', when: 'section 六 is empty', report: retitled(5, { text: '' }) },
  {
    rule: 'S.extra',
    when: 'there is a seventh section',
    report: sectioned((sections) => [...sections, { number: '七', title: '附件', text: '附件目录' }]),
  },
  {
    rule: 'S.topic',
    when: 'nothing is said of supervision',
    report: {
      ...withText(0, (text) => text.replace(/（五）监督保障。.*/, '')),
      agency: '示范县财政局',
      identity: undefined as never,
      publishedOn: null,
    },
  },
  {
    rule: 'S.assessment',
    when: 'a government leaves accountability out',
    report: withText(0, (text) => text.replace('，全年没有发生责任追究情况', '')),
  },
  {
    rule: 'S.problems',
    when: 'only measures are listed',
    report: withText(
      4,
      () =>
        '改进情况：进一步加强栏目维护，组织解读培训两次，增加图表、问答、视频等解读形式，发布时限纳入每月抽查，方便群众及时查阅和了解政策。',
    ),
  },
  {
    rule: 'S.improvement',
    when: 'only problems are listed',
    report: withText(
      4,
      () =>
        '存在的主要问题：一是个别单位发布信息不够及时，栏目长时间没有更新；二是政策解读的形式单一，群众看不懂、用不上；三是部分乡镇人手不足，工作底子薄弱。',
    ),
  },
  { rule: 'S.fee', when: 'section 六 says 无', report: feesSay('无') },
  { rule: 'S.feeWording', when: 'the fee has no name', report: feesSay('2023年无收费项目。') },
  {
    rule: 'S.feeContradiction',
    when: 'a fee is denied and stated',
    report: feesSay('本级未收取信息处理费。全县收取信息处理费共计380元。'),
  },
  { rule: 'S.feeUnreachable', when: 'the fee is no multiple of ten', report: feesSay('全县收取信息处理费共计385元。') },
  {
    rule: 'S.feeNotice',
    when: 'unpaid fees are counted and no notice is mentioned',
    report: withRows({ otherNoPayment: [1, 0, 0, 0, 0, 0, 1], otherOther: zeros }),
  },
  { rule: 'C.noProblems', when: 'there are no problems', report: withText(4, () => '无。') },
  {
    rule: 'C.short',
    when: 'section 五 is one sentence',
    report: withText(4, () => '存在解读形式单一的问题，今后将加强培训。'),
  },
  {
    rule: 'C.noFigures',
    when: 'section 一 has no number',
    report: {
      ...withText(
        0,
        (text) =>
          `${text.replaceAll(/\d+(?=[条件场次处个])/g, '多').replaceAll('申请多件', '申请若干件')}各单位认真学习，统一思想，落实责任，稳步推进公开工作。`,
      ),
      narrative: silentNarrative,
    },
    also: ['N.silentRequests'],
  },
  {
    rule: 'C.placeholder',
    when: 'a blank of the model is left',
    report: withText(0, (text) => text.replace('2316条', 'XX条')),
  },
  {
    rule: 'C.otherYear',
    when: 'a sentence tells of the year before',
    report: withText(0, (text) => `${text}2022年，我县共发布政务信息1800条。`),
  },
  {
    rule: 'C.unfinished',
    when: 'a passage ends in a comma',
    report: withText(0, (text) => text.replace('清查历年文件目录。', '清查历年文件目录，')),
  },
  {
    rule: 'C.paragraphTwice',
    when: 'a paragraph was pasted twice',
    report: withText(0, (text) => `${text}\n${text.split('\n')[2]}`),
  },
]
