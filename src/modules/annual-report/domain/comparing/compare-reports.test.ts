import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnualReport, Table2 } from '../../../../statute/report-format/report.ts'
import { anyReport } from '../../testing/any-report.ts'
import { compareReports } from './compare-reports.ts'
import type { FigureDifference, ReportDifference } from './difference.ts'

const bare: AnnualReport = {
  title: null,
  agency: null,
  year: null,
  publishedOn: null,
  table2: null,
  table3: null,
  table4: null,
  narrative: {},
  sections: [],
}

const withTable2 = (table2: Table2): AnnualReport => ({ ...bare, table2 })

test('a report does not differ from itself', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(compareReports(report, report)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('comparing the other way round swaps the sides and turns the signs', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (one, other) => {
      const there = compareReports(one, other)
      const back = compareReports(other, one)
      expect(sorted(back)).toEqual(sorted(there.map(reversed)))
    }),
    { numRuns: 40 },
  )
})

test('one changed cell is one difference with its change and share', () => {
  const table4 = { review: [0, 8, 7, 0, 15], litigationDirect: [0, 0, 0, 0, 0], litigationAfterReview: [0, 0, 0, 0, 0] }
  const next = { ...table4, review: [0, 8, 10, 0, 15] }
  expect(compareReports({ ...bare, table4 }, { ...bare, table4: next })).toEqual([
    {
      about: 'figure',
      kind: 'changed',
      path: 'table4.review.2',
      label: '表四“行政复议”其他结果',
      from: 7,
      to: 10,
      change: 3,
      percent: 42.9,
    },
  ])
})

test('a blank cell that became a slash is a changed mark, and a number that became blank has vanished', () => {
  const row = [1, null, 0, 0, 0, 0, 1]
  const table3 = (figures: (number | null)[]) => ({ format: '2021' as const, rows: { granted: figures } })
  const from: AnnualReport = { ...bare, table3: table3(row), marks: { 'table3.granted.1': 'blank' } }
  const to: AnnualReport = { ...bare, table3: table3([null, ...row.slice(1)]), marks: { 'table3.granted.1': 'slash' } }
  expect(compareReports(from, to).map((each) => (each as FigureDifference).kind)).toEqual(['vanished', 'markChanged'])
})

test('the forms of 2019 and 2021 are compared only where they count the same fact', () => {
  const old = withTable2({
    format: '2019',
    normative: { made: 5, newlyDisclosed: 4, publicTotal: 60 },
    licensing: { lastYearItems: 30, change: -2, decisions: 100 },
    fees: { lastYearItems: 2, change: 0 },
  })
  const recent = withTable2({
    format: '2021',
    normative: { issued: 7, repealed: 1, inForce: 20 },
    licensing: { decisions: 90 },
    fees: { amount: 12.5, unit: '万元' },
  })
  const [form, ...figures] = compareReports(old, recent)
  expect(form).toMatchObject({ about: 'form', table: 'table2', from: '2019', to: '2021' })
  expect(figures.map((each) => [(each as FigureDifference).path, (each as FigureDifference).change])).toEqual([
    ['table2.normative.issued', 2],
    ['table2.licensing.decisions', -10],
  ])
})

test('其他处理 of 2019 is compared with the sum of its three rows of 2021', () => {
  const zeros = [0, 0, 0, 0, 0, 0, 0]
  const old: AnnualReport = { ...bare, table3: { format: '2019', rows: { otherHandling: [3, 0, 0, 0, 0, 0, 3] } } }
  const three = { otherNoCorrection: [1, 0, 0, 0, 0, 0, 1], otherNoPayment: zeros, otherOther: [2, 1, 0, 0, 0, 0, 3] }
  const recent: AnnualReport = { ...bare, table3: { format: '2021', rows: three } }
  const figures = compareReports(old, recent).filter(({ about }) => about === 'figure')
  expect(figures).toMatchObject([
    { path: 'table3.otherHandling.1', from: 0, to: 1, percent: null },
    { path: 'table3.otherHandling.6', from: 3, to: 4, percent: 33.3 },
  ])
})

test('amounts in different units are compared in 万元', () => {
  const fees = (amount: number, unit: string) => withTable2({ format: '2021', fees: { amount, unit } })
  expect(compareReports(fees(251_000, '元'), fees(25.1, '万元'))).toEqual([])
  expect(compareReports(fees(251_000, '元'), fees(30, '万元'))).toMatchObject([
    { from: 25.1, to: 30, change: 4.9, unit: '万元' },
  ])
})

test('a section tells its new and its dropped paragraphs; spaces and punctuation are no difference', () => {
  const report = (text: string): AnnualReport => ({ ...bare, sections: [{ number: '一', title: '总体情况', text }] })
  expect(compareReports(report('主动公开。\n监督 保障'), report('主动公开\n監督保障。'))).toEqual([])
  expect(compareReports(report('主动公开\n监督保障'), report('主动公开\n平台建设'))).toEqual([
    {
      about: 'section',
      section: 'overview',
      title: '总体情况',
      kind: 'changed',
      similarity: 0.429,
      added: ['平台建设'],
      removed: ['监督保障'],
    },
  ])
})

function sorted(differences: readonly ReportDifference[]): string[] {
  return differences.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort()
}

const opposite = { appeared: 'vanished', vanished: 'appeared', changed: 'changed', markChanged: 'markChanged' } as const

function reversed(difference: ReportDifference): ReportDifference {
  if (difference.about === 'identity') return { ...difference, from: difference.to, to: difference.from }
  if (difference.about === 'figure') return reversedFigure(difference)
  if (difference.about === 'section') {
    return { ...difference, kind: opposite[difference.kind], added: difference.removed, removed: difference.added }
  }
  const { from, to, onlyInFrom, onlyInTo } = difference
  return { ...difference, from: to, to: from, onlyInFrom: onlyInTo, onlyInTo: onlyInFrom }
}

function reversedFigure({ fromMark, toMark, ...difference }: FigureDifference): FigureDifference {
  const { from, to, change } = difference
  return {
    ...difference,
    kind: opposite[difference.kind],
    from: to,
    to: from,
    change: change === null ? null : 0 - change,
    percent:
      change === null || to === null || to === 0
        ? null
        : Math.sign(-change) * (Math.round((Math.abs(change) / Math.abs(to)) * 1000) / 10),
    ...(toMark !== undefined && { fromMark: toMark }),
    ...(fromMark !== undefined && { toMark: fromMark }),
  }
}
