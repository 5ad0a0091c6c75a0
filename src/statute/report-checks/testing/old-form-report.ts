import type { AnnualReport } from '../../report-format/report.ts'
import { withRows } from './rule-case.ts'
import { sampleReport } from './sample-report.ts'

const sample = sampleReport()

/** A report on 2020 on the form of 2019, without title and text; its licensing row and other rows as given. */
export const oldFormReport = (licensing: object, more: object = {}): AnnualReport => ({
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
export const bare = ['S.none', 'I.titleMissing']
