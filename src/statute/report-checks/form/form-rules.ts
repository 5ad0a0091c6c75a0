import { table2Rows } from '../../report-format/table2.table.ts'
import { FORM_2019, FORM_2021 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { rowPaths } from '../table3/request-table.ts'

const CHANGE = `${FORM_2021}（替代${FORM_2019}）`

/** Rules about which form each table was printed on, and which tables there are. */
export const formRules: readonly Rule[] = [
  {
    id: 'F.tableMissing',
    severity: 'error',
    article: FORM_2021,
    title: '缺少数据表',
    scope: 'text',
    explain:
      '年度报告应有表二、表三、表四。没有读到的表，请检查原文是否漏放，或以图片形式插入（图片无法核对，也不便公众使用）。',
    check: ({ report }) => missingTables(report),
  },
  {
    id: 'F.oldTable2',
    severity: 'error',
    article: CHANGE,
    title: '表二用了已停用的2019年格式',
    scope: 'table2',
    explain:
      '2021年度起应使用新格式：规章、规范性文件填制发、废止、现行有效件数；许可、处罚、强制只填处理决定数量；收费填金额；不再填政府集中采购。',
    check: (subject) => oldTable2(subject),
  },
  {
    id: 'F.mixedTable2',
    severity: 'error',
    article: CHANGE,
    title: '表二新旧格式混用',
    scope: 'table2',
    explain: '表二各栏目的表头有的是2019年格式、有的是2021年格式，数据含义不同。按现行格式重新填报。',
    check: (subject) => mixedTable2(subject),
  },
  {
    id: 'F.singleOther',
    severity: 'error',
    article: CHANGE,
    title: '（六）其他处理仍为单行',
    scope: 'table3',
    explain: '2021年格式将（六）其他处理分为三行：逾期不补正、逾期不缴费、其他。请拆分填报。',
    check: ({ report, requests }) => {
      if ((report.year ?? 0) < 2021 || requests === null || !requests.printed.includes('otherHandling')) return []
      if (requests.printed.includes('otherOther')) return []
      const message = `${report.year} 年度报告的表三（六）其他处理只有一行，是2019年格式，应分三行填报。`
      return [{ cells: rowPaths('otherHandling'), message, expected: '2021', actual: '2019' }]
    },
  },
  {
    id: 'F.bothOthers',
    severity: 'error',
    article: FORM_2021,
    title: '（六）其他处理既有单行又有三行',
    scope: 'table3',
    explain: '（六）其他处理同时有单行和三个子项，件数会被重复计算。只保留三个子项。',
    check: ({ requests }) =>
      requests !== null && requests.printed.includes('otherHandling') && requests.printed.includes('otherOther')
        ? [
            {
              cells: rowPaths('otherHandling'),
              message: '表三（六）其他处理既有单独一行，又有三个子项，应只保留子项。',
            },
          ]
        : [],
  },
  {
    id: 'F.newFormEarly',
    severity: 'warning',
    article: FORM_2021,
    title: '报告年度与表格格式不符',
    scope: 'table2',
    explain: '2021年格式自2021年度报告起使用。2019、2020年度的报告用了新格式，请核对报告年度是否写错。',
    check: ({ report }) => {
      const early =
        report.year !== null && report.year >= 2019 && report.year < 2021 && report.table2?.format === '2021'
      if (!early) return []
      const message = `报告年度是 ${report.year} 年，表二却是2021年度起才使用的格式，请核对年度是否写错。`
      return [{ cells: [], message, expected: '2019', actual: '2021' }]
    },
  },
  {
    id: 'F.unverified',
    severity: 'info',
    article: FORM_2021,
    title: '部分格未能核对',
    scope: 'table3',
    explain:
      '这些格的内容不是可以确认的数字（例如带附注或字迹不清），涉及它们的合计没有核对。请对照原文补正后再查一次。',
    check: (subject) => unverified(subject),
  },
]

function missingTables(report: ReportUnderCheck['report']): Observation[] {
  const names = [
    ['表二', report.table2],
    ['表三', report.table3],
    ['表四', report.table4],
  ] as const
  const missing = names.filter(([, table]) => table === null).map(([name]) => name)
  if (missing.length === 0) return []
  return [
    {
      cells: [],
      message: `没有读到${missing.join('、')}，相应的数据未能核对。`,
      expected: 3,
      actual: 3 - missing.length,
    },
  ]
}

function oldTable2({ report: { table2, year }, disclosure }: ReportUnderCheck): Observation[] {
  if (table2?.format !== '2019' || year === null || year < 2021) return []
  const old = table2Rows.filter(({ item }) => isOldBlock(table2[item])).map(({ label }) => label)
  return [
    {
      cells: oldCells(disclosure),
      message: `${year} 年度报告的表二用了2019年格式${old.length > 0 ? `（${old.join('、')}栏仍是旧表头）` : ''}，应改用2021年格式。`,
      expected: '2021',
      actual: '2019',
    },
  ]
}

function mixedTable2({ report: { table2, year }, disclosure }: ReportUnderCheck): Observation[] {
  if (table2?.format !== 'mixed') return []
  const old = table2Rows.filter(({ item }) => isOldBlock(table2[item])).map(({ label }) => label)
  return [
    {
      cells: (year ?? 2021) >= 2021 ? oldCells(disclosure) : [],
      message: `表二新旧格式混用${old.length > 0 ? `：${old.join('、')}栏用的是2019年表头` : ''}，应统一为${(year ?? 2021) >= 2021 ? '2021' : '2019'}年格式。`,
      actual: 'mixed',
    },
  ]
}

const oldColumns = ['made', 'newlyDisclosed', 'publicTotal', 'lastYearItems', 'change', 'projects']

function isOldBlock(block: object | null | undefined): boolean {
  return block !== null && block !== undefined && oldColumns.some((column) => column in block)
}

function oldCells(disclosure: ReportUnderCheck['disclosure']): string[] {
  return disclosure
    .filter(({ column, item }) => oldColumns.includes(column) || item === 'procurement')
    .map(({ path }) => path)
}

function unverified({ report, blanks }: ReportUnderCheck): Observation[] {
  const other = Object.entries(report.marks ?? {})
    .filter(([path, mark]) => !path.startsWith('table3.') && (mark === 'unreadable' || mark === 'note'))
    .map(([path]) => path)
  const cells = [...(blanks?.unread ?? []), ...other]
  if (cells.length === 0) return []
  return [
    { cells, message: `有 ${cells.length} 格没有可以确认的数字，涉及它们的合计没有核对，请对照原文。`, actual: null },
  ]
}
