import fc from 'fast-check'
import { findDay } from '../../src/kernel/day.ts'
import { applicantColumns } from '../../src/statute/report-format/applicants.table.ts'
import { figuresOf } from '../../src/statute/report-format/figures.ts'
import type { AnnualReport, Figure, Mark, Table2, Table3, Table4 } from '../../src/statute/report-format/report.ts'
import { reportSections } from '../../src/statute/report-format/sections.table.ts'
import { table2Forms, type Table2ColumnHead } from '../../src/statute/report-format/table2.table.ts'
import { table3RowsOf } from '../../src/statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../src/statute/report-format/table4.table.ts'

const count = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 20 }) }, fc.nat({ max: 400_000 }))
const amount = fc.nat({ max: 99_999_999 }).map((cents) => cents / 100)
const change = fc.integer({ min: -500, max: 500 })
const sparse = (figure: fc.Arbitrary<number>): fc.Arbitrary<Figure> => fc.option(figure, { freq: 15, nil: null })

const anyTable2 = fc.constantFrom('2019', '2021').chain((version): fc.Arbitrary<Table2> => {
  const items = table2Forms[version].blocks.flatMap(({ rows, columns }) =>
    rows.map(({ item }) => [item, itemFigures(columns)] as const),
  )
  return fc.record({ format: fc.constant(version), ...Object.fromEntries(items) }) as fc.Arbitrary<Table2>
})

/** A 2023 form of a kind seen in print: the columns of both forms side by side, 其他对外管理服务事项 left out. */
const mixedTable2 = fc
  .record({
    documents: fc.tuple(count, count, count),
    items: fc.array(fc.tuple(count, change, count), { minLength: 3, maxLength: 3 }),
    bought: fc.tuple(count, amount),
  })
  .map(({ documents, items: [licensing, penalty, coercion], bought }): Table2 => {
    const [made, newlyDisclosed, inForce] = documents
    const item = ([lastYearItems, change, decisions] = [0, 0, 0]) => ({ lastYearItems, change, decisions })
    return {
      format: '2019',
      regulations: { made: 0, newlyDisclosed: 0, inForce: 0 },
      normative: { made, newlyDisclosed, inForce },
      licensing: item(licensing),
      penalty: item(penalty),
      coercion: item(coercion),
      fees: { lastYearItems: 0, change: 0 },
      procurement: { projects: bought[0], amount: bought[1], unit: null },
    }
  })

const numbers = { count, amount, signed: change }

function itemFigures(columns: readonly Table2ColumnHead[]): fc.Arbitrary<unknown> {
  const figures = Object.fromEntries(columns.map(({ key, number }) => [key, sparse(numbers[number])]))
  const unit = columns.find(({ key }) => key === 'amount')?.label.includes('万元') === true ? '万元' : null
  return fc.record({ ...figures, ...(columns.some(({ key }) => key === 'amount') && { unit: fc.constant(unit) }) })
}

const anyTable3 = fc.constantFrom('2019', '2021').chain((version): fc.Arbitrary<Table3> => {
  const row = fc.tuple(...applicantColumns.map(() => sparse(count)))
  const rows = fc.record(Object.fromEntries(table3RowsOf(version).map(({ key }) => [key, row])))
  return fc.record({ format: fc.constant(version), rows }) as fc.Arbitrary<Table3>
})

const anyTable4 = fc.record(
  Object.fromEntries(remedyGroups.map(({ key }) => [key, fc.tuple(...remedyColumns.map(() => sparse(count)))])),
) as fc.Arbitrary<Table4>

const sentence = fc.constantFrom(
  '全年通过门户网站主动公开信息5200条。',
  '收到申请12件，均已按期办结，无一延期。',
  '坚持“公开为常态、不公开为例外”，重点公开征地补偿（含安置）、民生实事和项目建设；',
  '解读材料的同步率为98.5%，较上年提高3.2个百分点。',
  '对照国办公开办函〔2021〕30号文件逐项自查。',
  '部分单位答复文书说理不足，个别栏目更新不够及时。',
  '邮箱为gk@shifan.example，网址为https://www.shifan.example/gk/list.html。',
)

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(''))
const anyText = fc
  .tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([headed, paragraphs]) => (headed ? ['（一）工作开展情况', ...paragraphs] : paragraphs).join('\n'))

const agencies = ['示范县人民政府', '示范县教育局', '示范市示范县青山街道办事处', '示范县住房和城乡建设局']
const days = [findDay(2024, 1, 16), findDay(2024, 3, 29), findDay(2023, 12, 31)].flatMap((on) => on ?? [])

const sections = fc.tuple(...reportSections.map(() => anyText)).map((texts) =>
  reportSections.map(({ key, number, title }, at) => {
    const withTable = key === 'proactive' || key === 'requests' || key === 'remedies'
    return { number, title, text: withTable ? '' : (texts[at] ?? '') }
  }),
)

/** Any report as an office could print it: both forms and a mixed one, empty cells and why they are empty, six sections. */
export const anyPrintedReport: fc.Arbitrary<AnnualReport> = fc
  .record({
    agency: fc.constantFrom(...agencies),
    year: fc.integer({ min: 2021, max: 2025 }),
    publishedOn: fc.option(fc.constantFrom(...days), { nil: null }),
    table2: fc.option(fc.oneof({ weight: 3, arbitrary: anyTable2 }, mixedTable2), { freq: 9, nil: null }),
    table3: fc.option(anyTable3, { freq: 9, nil: null }),
    table4: fc.option(anyTable4, { freq: 9, nil: null }),
    sections,
    preamble: paragraph,
  })
  .map((report) => ({
    ...report,
    title: `${report.agency}${report.year}年政府信息公开工作年度报告`,
    narrative: {},
  }))
  .chain(withMarks)

function withMarks(report: AnnualReport): fc.Arbitrary<AnnualReport> {
  const empty = figuresOf(report).filter(({ value }) => value === null)
  const marks = fc.constantFrom<Mark>('blank', 'slash', 'dash')
  return fc.tuple(...empty.map(() => marks)).map((chosen) => ({
    ...report,
    marks: Object.fromEntries(empty.map(({ path }, at) => [path, chosen[at] ?? 'blank'])),
  }))
}
