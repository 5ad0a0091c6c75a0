import type { AnnualReport } from '../../report-format/report.ts'
import { bare } from './old-form-report.ts'
import { type RuleCase, withFigures, withMarks, withRows } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()
const rows = sample.table3?.rows ?? {}
const zeros = [0, 0, 0, 0, 0, 0, 0]
const allRows = (figures: readonly (number | null)[]) =>
  Object.fromEntries(Object.keys(rows).map((key) => [key, figures]))
const silent = (report: AnnualReport): AnnualReport => ({ ...report, narrative: { proactivelyDisclosed: 2316 } })

/** Cases of the rules about Table 4. */
export const remedyCases: readonly RuleCase[] = [
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
]
