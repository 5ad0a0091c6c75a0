import type { AnnualReport } from '../../report-format/report.ts'
import { type RuleCase, withFigures, withRows, withText, yearBefore } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()

/** Cases of the rules about the year before and about copied text. */
export const yearCases: readonly RuleCase[] = [
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
