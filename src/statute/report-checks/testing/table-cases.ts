import type { AnnualReport } from '../../report-format/report.ts'
import { type RuleCase, withFigures, withMarks, withRows } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()
const rows = sample.table3?.rows ?? {}
const zeros = [0, 0, 0, 0, 0, 0, 0]
const blanks = [null, null, null, null, null, null, null]
const allRows = (figures: readonly (number | null)[]) =>
  Object.fromEntries(Object.keys(rows).map((key) => [key, figures]))
const silent = (report: AnnualReport): AnnualReport => ({ ...report, narrative: { proactivelyDisclosed: 2316 } })
const old2019 = (licensing: object, more: object = {}): AnnualReport => ({
  ...sample,
  year: 2020,
  title: null,
  publishedOn: null,
  identity: undefined as never,
  sections: [],
  narrative: {},
  table2: {
    format: '2019',
    regulations: { made: 0, newlyDisclosed: 0, publicTotal: 0 },
    normative: { made: 3, newlyDisclosed: 3, publicTotal: 40 },
    licensing: { lastYearItems: 90, change: -4, decisions: 800, ...licensing },
    otherExternalServices: { lastYearItems: 5, change: 0, decisions: 60 },
    penalty: { lastYearItems: 300, change: 0, decisions: 4000 },
    coercion: { lastYearItems: 20, change: 0, decisions: 100 },
    fees: { lastYearItems: 8, change: 0 },
    procurement: { projects: 12, amount: 350, unit: '万元' },
    ...more,
  },
  table3: {
    format: '2019',
    rows:
      withRows({
        otherHandling: [2, 0, 0, 0, 0, 0, 2],
        otherNoCorrection: undefined,
        otherNoPayment: undefined,
        otherOther: undefined,
      }).table3?.rows ?? {},
  },
})
/** What is also said of a report without title and text. */
const bare = ['S.none', 'I.titleMissing']

export const tableCases: readonly RuleCase[] = [
  {
    rule: 'T2.notCount',
    when: 'a count has decimals',
    report: withFigures({ 'table2.licensing.decisions': 18_230.5 }),
  },
  { rule: 'T2.negativeAmount', when: 'fees are below zero', report: withFigures({ 'table2.fees.amount': -3 }) },
  {
    rule: 'T2.allBlank',
    when: 'nothing is filled in',
    report: {
      ...sample,
      table2: {
        format: '2021',
        regulations: { issued: null, repealed: null, inForce: null },
        normative: { issued: null, repealed: null, inForce: null },
        licensing: { decisions: null },
        penalty: { decisions: null },
        coercion: { decisions: null },
        fees: { amount: null, unit: '万元' },
      },
    },
  },
  { rule: 'T2.blankCell', when: 'a cell is blank', report: withFigures({ 'table2.coercion.decisions': null }) },
  {
    rule: 'T2.slash',
    when: '规章 is struck through',
    report: withMarks({
      'table2.regulations.issued': 'slash',
      'table2.regulations.repealed': 'slash',
      'table2.regulations.inForce': 'dash',
    }),
  },
  {
    rule: 'T2.cellMissing',
    when: 'a row is left out',
    report: { ...sample, table2: { ...sample.table2, format: '2021', coercion: null } },
  },
  {
    rule: 'T2.inForceTooSmall',
    when: 'fewer are in force than were issued this year',
    report: withFigures({ 'table2.normative.inForce': 3 }),
  },
  {
    rule: 'T2.noRuleMakingPower',
    when: 'a county reports 规章',
    report: withFigures({ 'table2.regulations.inForce': 2 }),
  },
  {
    rule: 'T2.governmentAllZero',
    when: 'a county government reports no decision at all',
    report: withFigures({
      'table2.licensing.decisions': 0,
      'table2.penalty.decisions': 0,
      'table2.coercion.decisions': 0,
      'table2.fees.amount': 0,
    }),
  },
  {
    rule: 'T2.itemsBelowZero',
    when: 'more items fell away than there were',
    report: old2019({ lastYearItems: 3 }),
    also: bare,
  },
  {
    rule: 'T2.publicTotal',
    when: 'fewer documents are public than were published this year',
    report: old2019({}, { normative: { made: 9, newlyDisclosed: 9, publicTotal: 4 } }),
    also: bare,
  },
  {
    rule: 'T2.feesUnit',
    when: 'the fees are in yuan',
    report: { ...sample, table2: { ...sample.table2, format: '2021', fees: { amount: 251_000, unit: '元' } } },
  },
  {
    rule: 'T2.feesHuge',
    when: 'the fees exceed those of a country',
    report: withFigures({ 'table2.fees.amount': 56_207_500 }),
  },
  {
    rule: 'T2.feesPrecision',
    when: 'the fees have parts of a fen',
    report: withFigures({ 'table2.fees.amount': 12.3456789 }),
  },
  {
    rule: 'T2.procurementUnit',
    when: 'no unit stands with the amount',
    report: old2019({}, { procurement: { projects: 8, amount: 3_473_968, unit: null } }),
    also: bare,
  },
  {
    rule: 'T2.procurementOneSided',
    when: 'projects cost nothing',
    report: old2019({}, { procurement: { projects: 8, amount: 0, unit: '元' } }),
    also: bare,
  },
  {
    rule: 'T3.balance',
    when: 'a request carried over is forgotten',
    report: silent(withRows({ carriedOut: [1, 2, 0, 0, 0, 0, 3] })),
  },
  {
    rule: 'T3.resultsSum',
    when: 'the sum of a column is wrong',
    report: silent(withRows({ granted: [21, 2, 0, 1, 1, 0, 25] })),
  },
  {
    rule: 'T3.rowSum',
    when: 'the total of a row is wrong',
    report: withRows({ granted: [20, 2, 0, 1, 2, 0, 24] }),
    also: ['T3.resultsSum', 'T3.suspectCell'],
  },
  {
    rule: 'T3.suspectCell',
    when: 'one cell explains a wrong row and a wrong column',
    report: withFigures({ 'table3.unableNotHeld.0': 6 }),
    also: ['T3.rowSum', 'T3.resultsSum'],
  },
  {
    rule: 'T3.columnsCross',
    when: 'a company is counted as a person when its request is answered',
    report: withRows({ newReceived: [38, 8, 0, 1, 2, 0, 49] }),
    also: ['T3.balance', 'T3.balance'],
  },
  {
    rule: 'T3.rowShift',
    when: 'a row slid to the left',
    report: withRows({ totalResults: [5, 0, 1, 2, 0, 49, null] }),
  },
  {
    rule: 'T3.carriedSwapped',
    when: 'the rows of carried-in and carried-out changed places',
    report: withRows({ carriedIn: [2, 2, 0, 0, 0, 0, 4], carriedOut: [3, 1, 0, 0, 0, 0, 4] }),
    also: ['T3.balance', 'T3.balance'],
  },
  { rule: 'T3.allBlank', when: 'nothing is filled in', report: silent(withRows(allRows(blanks))) },
  {
    rule: 'T3.blankColumn',
    when: 'a column is never filled in',
    report: withRows(
      Object.fromEntries(
        Object.entries(rows).map(([key, figures]) => [
          key,
          (figures ?? []).map((figure, at) => (at === 2 ? null : figure)),
        ]),
      ),
    ),
  },
  { rule: 'T3.blankRow', when: 'a row is not filled in', report: withRows({ refusedMassive: blanks }) },
  { rule: 'T3.blankTotal', when: 'only the total is missing', report: withFigures({ 'table3.carriedOut.6': null }) },
  {
    rule: 'T3.blankResults',
    when: '（七）总计 lacks a figure',
    report: withFigures({ 'table3.totalResults.0': null }),
  },
  {
    rule: 'T3.blankNeeded',
    when: 'the total needs the figure left out',
    report: withFigures({ 'table3.unableNotHeld.4': null }),
  },
  {
    rule: 'T3.blankCell',
    when: 'a cell is blank where a zero belongs',
    report: withFigures({ 'table3.refusedMassive.2': null }),
  },
  {
    rule: 'T3.slash',
    when: 'a slash stands for zero',
    report: withMarks({ 'table3.refusedMassive.2': 'slash', 'table3.refusedMassive.3': 'dash' }),
  },
  {
    rule: 'T3.rowWidth',
    when: 'a row has a figure too many',
    report: withRows({ refusedMassive: [0, 0, 0, 0, 0, 0, 0, 0] }),
  },
  {
    rule: 'T3.notCount',
    when: 'half a request is counted',
    report: withRows({ deniedOtherLaw: [0.5, 0, 0, 0, 0, 0, 0.5], deniedProcess: [0.5, 0, 0, 0, 0, 0, 0.5] }),
    also: ['T3.notCount', 'T3.notCount', 'T3.notCount'],
  },
  { rule: 'T3.rowMissing', when: 'a row is left out', report: withRows({ refusedMassive: undefined }) },
  {
    rule: 'T3.otherHeavy',
    when: 'most results are of the last kind',
    report: silent(
      withRows({
        granted: [4, 2, 0, 1, 1, 0, 8],
        unableNotHeld: [2, 1, 0, 0, 1, 0, 4],
        partial: [1, 1, 0, 0, 0, 0, 2],
        otherOther: [27, 0, 0, 0, 0, 0, 27],
      }),
    ),
  },
  {
    rule: 'T3.governmentAllZero',
    when: 'a county has no request at all',
    report: {
      ...silent(withRows(allRows(zeros))),
      table4: { review: [0, 0, 0, 0, 0], litigationDirect: [0, 0, 0, 0, 0], litigationAfterReview: [0, 0, 0, 0, 0] },
    },
  },
  {
    rule: 'T4.groupSum',
    when: 'the total is left at zero',
    report: withFigures({ 'table4.litigationAfterReview.4': 0 }),
    also: ['N.litigations'],
  },
  {
    rule: 'T4.shift',
    when: 'a group slid to the left',
    report: {
      ...sample,
      table4: { review: [1, 1, 1, 3, 0], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
      narrative: {},
    },
    also: ['T4.groupSum'],
  },
  {
    rule: 'T4.notCount',
    when: 'a case is below zero',
    report: {
      ...sample,
      table4: { review: [4, 0, 0, -1, 3], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
    },
  },
  {
    rule: 'T4.groupWidth',
    when: 'a group has four figures',
    report: {
      ...sample,
      table4: { review: [1, 1, 0, 3], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
    },
  },
  {
    rule: 'T4.blankGroup',
    when: 'a group is not filled in',
    report: {
      ...sample,
      table4: {
        review: [1, 1, 0, 1, 3],
        litigationDirect: [1, 0, 0, 0, 1],
        litigationAfterReview: [null, null, null, null, null],
      },
    },
  },
  { rule: 'T4.blankTotal', when: 'only the total is missing', report: withFigures({ 'table4.review.4': null }) },
  { rule: 'T4.blankCell', when: 'a result is blank', report: withFigures({ 'table4.review.2': null }) },
  { rule: 'T4.slash', when: 'a dash stands for zero', report: withMarks({ 'table4.review.2': 'dash' }) },
  {
    rule: 'T4.afterReviewAlone',
    when: 'suits after review come without a review',
    report: {
      ...sample,
      narrative: {},
      table4: { review: [0, 0, 0, 0, 0], litigationDirect: [1, 0, 0, 0, 1], litigationAfterReview: [0, 0, 1, 0, 1] },
    },
  },
  {
    rule: 'T4.directDespiteReviewFirst',
    when: 'refusals are sued over directly after 2024',
    report: {
      ...silent(
        withRows({
          ...allRows(zeros),
          newReceived: [5, 0, 0, 0, 0, 0, 5],
          deniedProcess: [5, 0, 0, 0, 0, 0, 5],
          totalResults: [5, 0, 0, 0, 0, 0, 5],
        }),
      ),
      year: 2024,
      title: null,
      publishedOn: null,
      sections: [],
      identity: undefined as never,
    },
    also: bare,
  },
  {
    rule: 'T4.withoutRequests',
    when: 'there are cases and no requests',
    report: silent(withRows(allRows(zeros))),
    also: ['T3.governmentAllZero'],
  },
  { rule: 'F.tableMissing', when: 'Table 4 is not there', report: { ...sample, table4: null } },
  {
    rule: 'F.oldTable2',
    when: 'the old form is used for 2023',
    report: { ...old2019({}), ...{ year: 2023, table3: sample.table3 } },
    also: bare,
  },
  {
    rule: 'F.mixedTable2',
    when: 'heads of both forms stand in one table',
    report: {
      ...sample,
      table2: { ...sample.table2, format: 'mixed', licensing: { lastYearItems: 9, change: 1, decisions: 18_230 } },
    },
  },
  {
    rule: 'F.singleOther',
    when: '（六）其他处理 is one row in 2023',
    report: withRows({
      otherHandling: [2, 0, 0, 0, 0, 0, 2],
      otherNoCorrection: undefined,
      otherNoPayment: undefined,
      otherOther: undefined,
    }),
  },
  {
    rule: 'F.bothOthers',
    when: '（六）其他处理 is printed in both ways',
    report: withRows({ otherHandling: [2, 0, 0, 0, 0, 0, 2] }),
  },
  {
    rule: 'F.newFormEarly',
    when: 'the new form is used for 2020',
    report: { ...sample, year: 2020, title: null, publishedOn: null, identity: undefined as never, sections: [] },
    also: bare,
  },
  {
    rule: 'F.unverified',
    when: 'a figure could not be read',
    report: withMarks({ 'table2.penalty.decisions': 'unreadable', 'table3.granted.0': 'note' }),
  },
]
