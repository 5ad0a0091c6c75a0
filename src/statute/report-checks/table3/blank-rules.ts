import { TABLE_3 } from '../articles.ts'
import { sumOfKnown } from '../sums.ts'
import type { Observation, Rule } from '../rule.ts'
import type { BlankFigures } from './blank-figures.ts'
import { applicantLabels, figureOf, pathOf, type RequestTable, rowName, rowPaths, totalOf } from './request-table.ts'

type Look = (blanks: BlankFigures, table: RequestTable) => readonly Observation[]

export const requestBlankRules: readonly Rule[] = [
  blankRule(
    'T3.allBlank',
    '表三全表未填',
    '表三印有各行，但没有一个数。没有申请的也要逐格填 0。',
    ({ wholeTable }, table) =>
      wholeTable
        ? [{ cells: table.printed.flatMap(rowPaths), message: '表三各格全部空白。没有发生的事项应填 0，不得留空。' }]
        : [],
  ),
  blankRule(
    'T3.blankColumn',
    '整列漏填',
    '一整列都没有填，常见于只填自然人和总计。没有此类申请人的，整列填 0。',
    ({ columns }, table) => (columns.length === 0 ? [] : [blankColumns(table, columns)]),
  ),
  blankRule('T3.blankRow', '整行漏填', '一整行都没有填。没有此类情形的，整行填 0。', ({ rows }) =>
    rows.length === 0 ? [] : [blankRows(rows)],
  ),
  blankRule(
    'T3.blankTotal',
    '行总计漏填',
    '各类申请人已经填写，只有总计空着。这是漏填，不是加总错误：补上总计即可。',
    ({ totals }, table) =>
      totals.map(({ path, row, expected }) => blankTotal(path, rowName(row), expected ?? totalByBalance(table, path))),
  ),
  blankRule(
    'T3.blankResults',
    '办理结果总计漏填',
    '（七）总计行没有填全，收办平衡无从核对。按该列（一）至（六）之和补上。',
    ({ results }, table) => (results.length === 0 ? [] : [blankResults(table, results)]),
  ),
  blankRule(
    'T3.blankNeeded',
    '漏填了应有的数',
    '总计比已填各类申请人之和大，说明空白格本应有数。查台账补上，不能当作 0。',
    ({ needed }, table) =>
      needed.map(({ row, paths, missing }) => blankNeeded(row, paths, missing, totalOf(table, row) ?? 0)),
  ),
  blankRule('T3.blankCell', '个别格空白', '格内没有数字。没有发生的应填 0；有数的应补填。', ({ single }) =>
    single.length === 0 ? [] : [blankCells(single)],
  ),
  blankRule(
    'T3.slash',
    '用斜杠或横线代替数字',
    '表三各格只填整数，没有发生的填 0，不用“/”“-”“无”代替。',
    ({ slashed }) =>
      slashed.length === 0
        ? []
        : [
            {
              cells: slashed,
              message: `表三有 ${slashed.length} 格用“/”或“-”代替数字，应改填 0 或实际数。`,
              expected: 0,
              actual: null,
            },
          ],
  ),
]

function blankRule(id: string, title: string, explain: string, look: Look): Rule {
  return {
    id,
    severity: 'error',
    article: TABLE_3,
    title,
    scope: 'table3',
    explain,
    check: ({ blanks, requests }) => (blanks === null || requests === null ? [] : look(blanks, requests)),
  }
}

function blankColumns(table: RequestTable, columns: readonly number[]): Observation {
  const names = columns.map((column) => `“${applicantLabels[column]}”`).join('、')
  return {
    cells: table.printed.flatMap((row) => columns.map((column) => pathOf(row, column))),
    message: `表三${names}${columns.length > 1 ? `共 ${columns.length} 列` : '列'}整列空白。没有此类申请的应逐格填 0。`,
    actual: null,
  }
}

function blankRows(rows: BlankFigures['rows']): Observation {
  const names = rows.map((row) => `“${rowName(row)}”`).join('、')
  return { cells: rows.flatMap(rowPaths), message: `表三${names}整行空白，应逐格填写，没有的填 0。`, actual: null }
}

function blankTotal(path: string, name: string, expected: number | undefined): Observation {
  const advice = expected === undefined ? '请补填。' : `按本表其他数字应为 ${expected}。`
  return {
    cells: [path],
    message: `表三“${name}”行总计漏填（各类申请人已填），${advice}`,
    actual: null,
    ...(expected === undefined ? {} : { expected }),
  }
}

// 一 + 二 = （七） + 四 in the 总计 column settles a missing total of one of the four rows.
function totalByBalance(table: RequestTable, path: string): number | undefined {
  const rows = ['newReceived', 'carriedIn', 'totalResults', 'carriedOut'] as const
  const at = rows.findIndex((row) => path === pathOf(row, 6))
  const [fresh, before, results, after] = rows.map((row) => totalOf(table, row)) as [number, number, number, number]
  if (at === -1 || rows.some((row, other) => other !== at && totalOf(table, row) === null)) return undefined
  return [results + after - before, results + after - fresh, fresh + before - after, fresh + before - results][at]
}

function blankResults(table: RequestTable, columns: readonly number[]): Observation {
  const sums = columns.map((column) => {
    const parts = table.results.map((row) => figureOf(table, row, column))
    return `“${applicantLabels[column]}”列${parts.includes(null) ? '' : `应为 ${sumOfKnown(parts)}`}`
  })
  return {
    cells: columns.map((column) => pathOf('totalResults', column)),
    message: `表三（七）总计行漏填：${sums.join('，')}。补齐后才能核对勾稽关系。`,
    actual: null,
  }
}

function blankNeeded(
  row: BlankFigures['rows'][number],
  paths: readonly string[],
  missing: number,
  total: number,
): Observation {
  const which = paths.map((path) => `“${applicantLabels[Number(path.split('.')[2])]}”`).join('、')
  return {
    cells: paths,
    message: `表三“${rowName(row)}”行${which}空白，但总计 ${total} 比已填各格之和多 ${missing}，${paths.length === 1 ? `此格应为 ${missing}` : `这些空格合计应为 ${missing}`}。`,
    expected: missing,
    actual: null,
  }
}

function blankCells(paths: readonly string[]): Observation {
  const shown = paths.slice(0, 3).map((path) => {
    const [, row = '', column = ''] = path.split('.')
    return `“${rowName(row as never)}”行“${applicantLabels[Number(column)]}”`
  })
  const more = paths.length > 3 ? `等 ${paths.length} 格` : ''
  return {
    cells: paths,
    message: `表三${shown.join('、')}${more}空白，未填数字。没有发生的应填 0。`,
    expected: 0,
    actual: null,
  }
}
