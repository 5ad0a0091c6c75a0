import { day } from '../../../kernel/day.ts'
import type { AnnualReport, ReportIdentity } from '../../report-format/report.ts'
import { type RuleCase, withFigures, withRows, withText, yearBefore } from './rule-case.ts'
import { sampleReport, withFigure } from './sample-report.ts'

const sample = sampleReport()
const identity = sample.identity as ReportIdentity
const identified = (change: Partial<ReportIdentity>, more: Partial<AnnualReport> = {}): AnnualReport => ({
  ...sample,
  ...more,
  identity: { ...identity, ...change },
})
const department: Partial<AnnualReport> = {
  agency: '示范县财政局',
  title: '示范县财政局2023年政府信息公开工作年度报告',
}
const asDepartment = { inTitle: '示范县财政局', inSignature: '示范县财政局', signedOn: day('2024-01-20') }

/** 示范县 as the sum of two: its figures, and the rest. */
const half = (report: AnnualReport, share: (figure: number) => number, agency: string): AnnualReport => {
  const cut = (figures: readonly (number | null)[]) => figures.map((figure) => (figure === null ? null : share(figure)))
  const { table2, table3, table4 } = report
  return {
    ...report,
    agency,
    table2: {
      ...table2,
      format: '2021',
      licensing: { decisions: share(table2?.licensing?.decisions ?? 0) },
      penalty: { decisions: share(table2?.penalty?.decisions ?? 0) },
      coercion: { decisions: share(table2?.coercion?.decisions ?? 0) },
      fees: { amount: agency.endsWith('局') ? 5620.75 : 0, unit: '万元' },
      normative: { issued: 0, repealed: 0, inForce: 0 },
    },
    table3: {
      format: '2021',
      rows: Object.fromEntries(Object.entries(table3?.rows ?? {}).map(([key, figures]) => [key, cut(figures ?? [])])),
    },
    table4: {
      review: cut(table4?.review ?? []),
      litigationDirect: cut(table4?.litigationDirect ?? []),
      litigationAfterReview: cut(table4?.litigationAfterReview ?? []),
    },
  }
}

export const smallerHalf = half(sample, (figure) => Math.floor(figure / 3), '示范县财政局')
export const largerHalf = half(sample, (figure) => figure - Math.floor(figure / 3), '示范县甲镇人民政府')
const children = [smallerHalf, largerHalf]
const inTown = '示范县甲镇人民政府'

export const otherCases: readonly RuleCase[] = [
  { rule: 'I.titleMissing', when: 'there is no title', report: { ...sample, title: null } },
  {
    rule: 'I.titleForm',
    when: 'the title names no year',
    report: { ...sample, title: '示范县人民政府政府信息公开工作年度报告' },
  },
  {
    rule: 'I.agencyMissing',
    when: 'nobody is named',
    report: {
      ...identified({ inTitle: null, inSignature: null }),
      title: '2023年政府信息公开工作年度报告',
      agency: null,
    },
    also: ['I.titleForm'],
  },
  {
    rule: 'I.agencyBody',
    when: 'the body speaks of another organ',
    report: identified({ inBody: ['模范县人民政府'] }),
  },
  {
    rule: 'I.agencySignature',
    when: 'another organ signs',
    report: identified({ inSignature: '模范县人民政府办公室' }),
  },
  {
    rule: 'I.yearMissing',
    when: 'no year is named',
    report: { ...identified({ yearInTitle: null }), year: null, title: '示范县人民政府政府信息公开工作年度报告' },
    also: ['I.titleForm'],
  },
  {
    rule: 'I.yearTitle',
    when: 'the period is of another year',
    report: identified({ periodFrom: day('2022-01-01'), periodTo: day('2022-12-31') }),
  },
  {
    rule: 'I.yearBody',
    when: 'the text speaks of the year before only',
    report: withText(0, (text) => `${text.replaceAll('2023年', '2022年')}2022年，各单位按要求落实。`),
  },
  { rule: 'I.period', when: 'the period ends in November', report: identified({ periodTo: day('2023-11-30') }) },
  {
    rule: 'I.beforeYearEnd',
    when: 'it is signed in January of the year reported on',
    report: identified({ signedOn: day('2023-01-11') }),
  },
  {
    rule: 'I.lateDepartment',
    when: 'a department publishes in February',
    report: identified({ ...asDepartment, postedOn: day('2024-02-02') }, department),
  },
  {
    rule: 'I.lateGovernment',
    when: 'a government publishes in April',
    report: identified({ postedOn: day('2024-04-01') }),
  },
  {
    rule: 'I.signedAfterPosted',
    when: 'it is signed after it was posted',
    report: identified({ signedOn: day('2024-03-20') }),
  },
  { rule: 'I.futureDate', when: 'it was posted tomorrow', report: sample, context: { today: day('2024-03-11') } },
  {
    rule: 'Y.gap',
    when: 'the other report is of two years before',
    report: sample,
    context: { previous: { ...yearBefore(), year: 2021 } },
  },
  {
    rule: 'Y.carried',
    when: 'what was carried out is not what is carried in',
    report: sample,
    context: { previous: yearBefore({ 'table3.carriedOut.1': 2, 'table3.carriedOut.6': 5 }) },
  },
  {
    rule: 'Y.inForce',
    when: 'the documents in force do not follow',
    report: sample,
    context: { previous: yearBefore({ 'table2.normative.inForce': 45 }) },
  },
  {
    rule: 'Y.repealedTooMany',
    when: 'more is repealed than there was',
    report: withFigures({ 'table2.normative.repealed': 60, 'table2.normative.inForce': 0 }),
    context: { previous: yearBefore() },
    also: ['Y.inForce', 'Y.jump'],
  },
  {
    rule: 'Y.pending',
    when: 'open cases are forgotten',
    report: sample,
    context: { previous: yearBefore({ 'table4.review.3': 4, 'table4.review.4': 6 }) },
  },
  {
    rule: 'Y.jump',
    when: 'licences fall to a tenth',
    report: sample,
    context: { previous: yearBefore({ 'table2.licensing.decisions': 190_000 }) },
  },
  {
    rule: 'Y.feesUnit',
    when: 'the fees grow ten-thousandfold',
    report: sample,
    context: { previous: yearBefore({ 'table2.fees.amount': 0.5703 }) },
  },
  {
    rule: 'Y.sameFigures',
    when: 'Table 2 is that of last year',
    report: withFigures({ 'table2.normative.issued': 0, 'table2.normative.repealed': 0 }),
    context: {
      previous: yearBefore({
        'table2.normative.inForce': 40,
        'table2.normative.issued': 0,
        'table2.normative.repealed': 0,
        'table3.newReceived.0': 41,
        'table4.review.0': 2,
      }),
    },
  },
  {
    rule: 'Y.growth',
    when: 'requests are said to have grown',
    report: withText(0, (text) => text.replace('申请49件', '申请49件，同比增长30%')),
    context: { previous: yearBefore({ 'table3.newReceived.6': 46, 'table2.penalty.decisions': 4000 }) },
  },
  {
    rule: 'Y.agencyChanged',
    when: 'the organ was renamed',
    report: sample,
    context: {
      previous: {
        ...yearBefore({ 'table2.penalty.decisions': 4000, 'table3.newReceived.6': 48, 'table4.review.0': 2 }),
        agency: '模范县人民政府',
      },
    },
  },
  {
    rule: 'P.table3',
    when: 'one cell is not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table3.granted.0', 13)] },
  },
  {
    rule: 'P.table4',
    when: 'one cell is not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table4.review.0', 0)] },
  },
  {
    rule: 'P.table2',
    when: 'penalties are not the sum',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table2.penalty.decisions', 2)] },
  },
  {
    rule: 'P.exceeds',
    when: 'the children have more',
    report: sample,
    context: { children: [smallerHalf, withFigure(largerHalf, 'table3.granted.0', 15)] },
  },
  {
    rule: 'P.normative',
    when: 'documents are nearly the sum',
    report: sample,
    context: {
      children: [
        withFigures({ 'table2.normative.issued': 6, 'table2.normative.inForce': 40 }, smallerHalf),
        withFigures({ 'table2.normative.repealed': 1 }, largerHalf),
      ],
    },
  },
  {
    rule: 'P.incomplete',
    when: 'children found by name are too few',
    report: sample,
    context: { children: [smallerHalf, { ...smallerHalf, agency: inTown, table2: largerHalf.table2 }], familyInferred: true },
  },
  {
    rule: 'P.childLeftOut',
    when: 'one child was not added',
    report: sample,
    context: { children: [...children, { ...smallerHalf, agency: '示范县教育局', table2: largerHalf.table2 }] },
    also: ['P.exceeds'],
  },
  {
    rule: 'P.childTable',
    when: 'a child has no Table 4',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, table4: null }] },
  },
  {
    rule: 'P.childYear',
    when: 'a child is of another year',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, year: 2022 }] },
  },
  {
    rule: 'P.childTwice',
    when: 'a child is given twice',
    report: sample,
    context: { children: [smallerHalf, { ...largerHalf, agency: '示范县财政局' }] },
  },
  {
    rule: 'P.doubleLevel',
    when: "a town's office is added beside the town",
    report: sample,
    context: { children: [{ ...smallerHalf, agency: '示范县甲镇综合服务中心' }, largerHalf] },
  },
  {
    rule: 'C.lastYear',
    when: 'the text is last year’s with new numbers',
    report: sample,
    context: {
      previous: {
        ...yearBefore({ 'table2.penalty.decisions': 4000, 'table3.newReceived.6': 48, 'table4.review.0': 2 }),
        sections: withText(0, (text) => text.replaceAll(/\d+(?=[条件])/g, '7')).sections.filter(
          ({ number }) => number !== '五',
        ),
      },
    },
  },
  {
    rule: 'C.problemsRepeated',
    when: 'the problems are last year’s',
    report: sample,
    context: {
      previous: {
        ...yearBefore({ 'table2.penalty.decisions': 4000, 'table3.newReceived.6': 48, 'table4.review.0': 2 }),
        sections: sample.sections.filter(({ number }) => number === '五'),
      },
    },
  },
  {
    rule: 'C.peer',
    when: 'the text is another county’s',
    report: sample,
    context: { peers: [{ ...sample, agency: '模范县人民政府' }] },
  },
  {
    rule: 'Y.items',
    when: 'the items of last year do not follow',
    report: items2019(2020, 88, 0),
    context: { previous: items2019(2019, 90, 3) },
    also: ['S.none', 'I.titleMissing'],
  },
]

function items2019(year: number, lastYearItems: number, change: number): AnnualReport {
  const rows =
    withRows({
      otherHandling: [2, 0, 0, 0, 0, 0, 2],
      otherNoCorrection: undefined,
      otherNoPayment: undefined,
      otherOther: undefined,
    }).table3?.rows ?? {}
  const row = { lastYearItems: 10, change: 0, decisions: year }
  const carried = year === 2019 ? { carriedOut: [3, 1, 0, 0, 0, 0, 4], newReceived: [41, 5, 0, 1, 2, 0, 49] } : {}
  return {
    title: null,
    agency: '示范县人民政府',
    year,
    publishedOn: null,
    table2: {
      format: '2019',
      regulations: { made: 0, newlyDisclosed: 0, publicTotal: 0 },
      normative: { made: 3, newlyDisclosed: 3, publicTotal: 40 },
      licensing: { ...row, lastYearItems, change },
      otherExternalServices: row,
      penalty: row,
      coercion: row,
      fees: { lastYearItems: 10, change: 0 },
      procurement: { projects: 12, amount: 350, unit: '万元' },
    },
    table3: { format: '2019', rows: { ...rows, ...carried } },
    table4: { review: [1, 1, 0, 1, 3], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
    narrative: {},
    sections: [],
  }
}
