import { type Table2Column, table2Forms, type Table2Item } from '../../report-format/table2.table.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import { TABLE_2 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { type DisclosureCell, disclosurePath } from './disclosure-table.ts'

/** Rules about what each cell of Table 2 may hold, and which cells there must be. */
export const disclosureFigureRules: readonly Rule[] = [
  {
    id: 'T2.notCount',
    severity: 'error',
    article: TABLE_2,
    title: '件数不是非负整数',
    scope: 'table2',
    explain: '除收费、采购金额和“本年增/减”外，表二各格按件计数，只能是 0 或正整数。小数多为把金额填进了件数格。',
    check: ({ disclosure }) =>
      disclosure
        .filter(({ number, value }) => value !== null && number === 'count' && !(Number.isInteger(value) && value >= 0))
        .map(({ path, label, value }) => ({
          cells: [path],
          message: `表二${label}填了 ${value}，件数只能是 0 或正整数。`,
          actual: value,
        })),
  },
  {
    id: 'T2.negativeAmount',
    severity: 'error',
    article: TABLE_2,
    title: '金额为负',
    scope: 'table2',
    explain: '收费金额、采购金额不能小于 0。退费应在当年收费总额中体现，不单列负数。',
    check: ({ disclosure }) =>
      disclosure
        .filter(({ number, value }) => number === 'amount' && value !== null && value < 0)
        .map(({ path, label, value }) => ({
          cells: [path],
          message: `表二${label}为 ${value}，金额不能为负。`,
          actual: value,
        })),
  },
  {
    id: 'T2.allBlank',
    severity: 'error',
    article: TABLE_2,
    title: '表二全表未填',
    scope: 'table2',
    explain: '表二各格都空着。没有发生的事项也要填 0。',
    check: ({ disclosure: cells }) => {
      if (cells.length === 0 || cells.some(({ mark }) => mark !== 'blank')) return []
      return [
        {
          cells: cells.map(({ path }) => path),
          message: '表二各格全部空白，没有的应填 0。',
          expected: 0,
          actual: null,
        },
      ]
    },
  },
  {
    id: 'T2.blankCell',
    severity: 'error',
    article: TABLE_2,
    title: '表二有空白格',
    scope: 'table2',
    explain: '格内没有数字。没有发生的应填 0；有数的应补填。',
    check: ({ disclosure: cells }) => {
      if (cells.every(({ mark }) => mark === 'blank')) return []
      return together(
        cells.filter(({ mark }) => mark === 'blank'),
        '空白，没有的应填 0',
      )
    },
  },
  {
    id: 'T2.slash',
    severity: 'error',
    article: TABLE_2,
    title: '表二用斜杠或横线代替数字',
    scope: 'table2',
    explain: '无此项职权或没有发生的，填 0，不用“/”“-”“无”代替。',
    check: ({ disclosure }) =>
      together(
        disclosure.filter(({ mark }) => mark === 'slash' || mark === 'dash'),
        '用“/”或“-”代替数字，应改填 0 或实际数',
      ),
  },
  {
    id: 'T2.cellMissing',
    severity: 'error',
    article: TABLE_2,
    title: '表二缺行或缺列',
    scope: 'table2',
    explain: '规定格式的行和列不得删减。对照规定格式补上缺少的行、列，没有发生的填 0。',
    check: ({ report }) => missingCells(report),
  },
]

function together(cells: readonly DisclosureCell[], what: string): Observation[] {
  if (cells.length === 0) return []
  const names = cells
    .slice(0, 4)
    .map(({ label }) => label)
    .join('、')
  const more = cells.length > 4 ? `等 ${cells.length} 格` : ''
  return [{ cells: cells.map(({ path }) => path), message: `表二${names}${more}${what}。`, expected: 0, actual: null }]
}

// A table of the wrong or of mixed form lacks cells for that reason, which F.oldTable2 and F.mixedTable2 state.
function missingCells({ table2, year }: AnnualReport): Observation[] {
  if (table2 === null || table2.format === 'mixed') return []
  if (table2.format === '2019' && (year ?? 2019) >= 2021) return []
  const missing = formCells(table2.format).filter(
    ({ item, column }) =>
      (table2[item] as Readonly<Record<string, unknown>> | null | undefined)?.[column] === undefined,
  )
  if (missing.length === 0) return []
  const names = missing
    .slice(0, 4)
    .map(({ label }) => label)
    .join('、')
  const more = missing.length > 4 ? `等 ${missing.length} 格` : ''
  return [
    {
      cells: missing.map(({ item, column }) => disclosurePath(item, column)),
      message: `表二缺少${names}${more}，或未能读出。`,
    },
  ]
}

type FormCell = { readonly item: Table2Item; readonly column: Table2Column; readonly label: string }

function formCells(form: '2019' | '2021'): FormCell[] {
  return table2Forms[form].blocks.flatMap(({ rows, columns }) =>
    rows.flatMap(({ item, label }) =>
      columns.map((head) => ({ item, column: head.key, label: `“${label}”${head.label}` })),
    ),
  )
}
