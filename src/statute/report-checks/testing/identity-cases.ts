import { day } from '../../../kernel/day.ts'
import type { AnnualReport, ReportIdentity } from '../../report-format/report.ts'
import { type RuleCase, withText } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

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

/** Cases of the rules about names and dates. */
export const identityCases: readonly RuleCase[] = [
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
]
