import { expect, test } from 'vitest'
import { figuresOf } from '../../report-format/figures.ts'
import { checkReport } from '../check-report.ts'
import { largerHalf, smallerHalf } from '../testing/family-cases.ts'
import { withText, yearBefore } from '../testing/rule-case.ts'
import { sampleReport, withFigure } from '../testing/sample-report.ts'
import { caughtElsewhere } from './caught-elsewhere.table.ts'

// A city's report: it may make 规章, and its text and the year before state every figure of Table 2.
const sample = sampleReport()
const city = withText(
  0,
  (text) =>
    `${text}作出行政许可决定18230件，作出行政处罚决定3907件，实施行政强制措施118件，行政事业性收费5620.75万元。`,
  {
    ...sample,
    narrative: { ...sample.narrative, normativeIssued: 6, normativeRepealed: 2, normativeInForce: 40 },
    table2: { ...sample.table2, format: '2021', regulations: { issued: 2, repealed: 1, inForce: 12 } },
  },
)
const previous = withFigure(
  { ...yearBefore({ 'table3.newReceived.6': 47, 'table4.review.0': 2 }) },
  'table2.regulations.inForce',
  11,
)
const context = { organ: { mayMakeRules: true }, previous, children: [smallerHalf, largerHalf] }
const idsOf = (report: typeof city, given = {}) => checkReport(report, given).map(({ rule }) => rule)

test('the list names every cell of Table 2', () => {
  const cells = figuresOf(sample).filter(({ path }) => path.startsWith('table2.'))
  expect(caughtElsewhere.map(({ path }) => path)).toEqual(cells.map(({ path }) => path))
})

test('a consistent report with its year before and its children has no fault', () => {
  expect(idsOf(city, context)).toEqual([])
})

test.each(caughtElsewhere)('one more in $path is seen only from elsewhere: $by', ({ path, by }) => {
  const value = figuresOf(city).find((figure) => figure.path === path)?.value ?? 0
  for (const step of [1, -1]) {
    const changed = withFigure(city, path, value + step)
    const wordless = { ...changed, narrative: sample.narrative, sections: sample.sections }
    expect(idsOf(wordless, { organ: context.organ })).toEqual([])
    expect(idsOf(changed, context).filter((rule) => rule !== 'P.exceeds' && rule !== 'P.table2')).toEqual(
      by.filter((rule) => rule !== 'P.table2'),
    )
    const family = by.some((rule) => rule === 'P.table2')
    expect(idsOf(changed, context).some((rule) => rule === 'P.table2' || rule === 'P.exceeds')).toBe(family)
  }
})
