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

/** Cases of the rules about Table 3. */
export const requestCases: readonly RuleCase[] = [
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
]
