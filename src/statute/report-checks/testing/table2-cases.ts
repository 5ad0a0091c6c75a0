import { bare, oldFormReport } from './old-form-report.ts'
import { type RuleCase, withFigures, withMarks, withRows } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()
export const table2Cases: readonly RuleCase[] = [
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
    report: oldFormReport({ lastYearItems: 3 }),
    also: bare,
  },
  {
    rule: 'T2.publicTotal',
    when: 'fewer documents are public than were published this year',
    report: oldFormReport({}, { normative: { made: 9, newlyDisclosed: 9, publicTotal: 4 } }),
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
    report: oldFormReport({}, { procurement: { projects: 8, amount: 3_473_968, unit: null } }),
    also: bare,
  },
  {
    rule: 'T2.procurementOneSided',
    when: 'projects cost nothing',
    report: oldFormReport({}, { procurement: { projects: 8, amount: 0, unit: '元' } }),
    also: bare,
  },
  { rule: 'F.tableMissing', when: 'Table 4 is not there', report: { ...sample, table4: null } },
  {
    rule: 'F.oldTable2',
    when: 'the old form is used for 2023',
    report: { ...oldFormReport({}), ...{ year: 2023, table3: sample.table3 } },
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
