import * as fc from 'fast-check'
import { findDay } from '../../../kernel/day.ts'
import { applicantColumns } from '../../../statute/report-format/applicants.table.ts'
import { figuresOf } from '../../../statute/report-format/figures.ts'
import type { FormVersion } from '../../../statute/report-format/form-version.ts'
import { narrativeFigures } from '../../../statute/report-format/narrative.table.ts'
import type { AnnualReport, Figure, Mark, Table2, Table3, Table4 } from '../../../statute/report-format/report.ts'
import { reportSections } from '../../../statute/report-format/sections.table.ts'
import { table2Forms, type Table2Column } from '../../../statute/report-format/table2.table.ts'
import { table3RowsOf } from '../../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'

const marks: readonly Mark[] = ['blank', 'slash', 'dash', 'note', 'unreadable']
const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 400_000 }))
const amount = fc.nat({ max: 99_999_999 }).map((cents) => cents / 100)
const change = fc.integer({ min: -500, max: 500 })
const maybe = (figure: fc.Arbitrary<number>): fc.Arbitrary<Figure> => fc.option(figure, { freq: 12, nil: null })
const words = fc.string({
  unit: fc.constantFrom('示范县', '人民政府', '公开', '信息', '申请', '，', '。', '\n', '12'),
  maxLength: 40,
})
const form = fc.constantFrom<FormVersion>('2019', '2021')

function figureOfColumn(number: 'count' | 'amount' | 'signed'): fc.Arbitrary<Figure> {
  return maybe({ count, amount, signed: change }[number])
}

const anyTable2 = form.chain((version): fc.Arbitrary<Table2> => {
  const items = table2Forms[version].blocks.flatMap(({ rows, columns }) =>
    rows.map(({ item }) => {
      const figures = Object.fromEntries(columns.map(({ key, number }) => [key, figureOfColumn(number)]))
      const unit = columns.some(({ key }) => key === 'amount') ? { unit: fc.constantFrom('万元', '元', null) } : {}
      return [item, fc.record({ ...(figures as Record<Table2Column, fc.Arbitrary<Figure>>), ...unit })] as const
    }),
  )
  return fc.record({ format: fc.constant(version), ...Object.fromEntries(items) }) as fc.Arbitrary<Table2>
})

const anyTable3 = form.chain((version): fc.Arbitrary<Table3> => {
  const row = fc.tuple(...applicantColumns.map(() => maybe(count)))
  const rows = fc.record(Object.fromEntries(table3RowsOf(version).map(({ key }) => [key, row])))
  return fc.record({ format: fc.constant(version), rows }) as fc.Arbitrary<Table3>
})

const anyTable4 = fc.record(
  Object.fromEntries(remedyGroups.map(({ key }) => [key, fc.tuple(...remedyColumns.map(() => maybe(count)))])),
) as fc.Arbitrary<Table4>

const anyNarrative = fc.record(Object.fromEntries(narrativeFigures.map(({ key }) => [key, maybe(count)])), {
  requiredKeys: [],
})

const anySections = fc
  .subarray([...reportSections])
  .chain((chosen) => fc.tuple(...chosen.map(({ number, title }) => words.map((text) => ({ number, title, text })))))

/** Any report either form can hold: sums need not add up, cells may be empty and say why. */
export const anyReport: fc.Arbitrary<AnnualReport> = fc
  .record({
    title: fc.option(words, { nil: null }),
    agency: fc.option(words, { nil: null }),
    year: fc.option(fc.integer({ min: 2008, max: 2035 }), { nil: null }),
    publishedOn: fc.constantFrom(findDay(2024, 1, 16) ?? null, findDay(2025, 3, 19) ?? null, null),
    table2: fc.option(anyTable2, { freq: 9, nil: null }),
    table3: fc.option(anyTable3, { freq: 9, nil: null }),
    table4: fc.option(anyTable4, { freq: 9, nil: null }),
    narrative: anyNarrative,
    sections: anySections,
  })
  .chain(withMarks)

function withMarks(report: Omit<AnnualReport, 'marks'>): fc.Arbitrary<AnnualReport> {
  const empty = figuresOf(report).filter(({ value }) => value === null)
  return fc.tuple(...empty.map(() => fc.constantFrom(...marks))).map((chosen) => ({
    ...report,
    marks: Object.fromEntries(empty.map(({ path }, at) => [path, chosen[at] ?? 'blank'])),
  }))
}
