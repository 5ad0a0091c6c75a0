import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Figure } from '../../report-format/report.ts'
import type { Table3Key } from '../../report-format/table3.table.ts'
import { RECONCILIATION, TABLE_3 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { sumOfKnown } from '../sums.ts'
import { type ColumnFault, type RequestFaults, requestFaults } from './request-faults.ts'
import {
  applicantLabels,
  everyColumn,
  figureOf,
  pathOf,
  type RequestTable,
  requestTable,
  rowName,
  rowPaths,
} from './request-table.ts'

/** Rules that look for the one slip behind several failing sums. */
export const requestCauseRules: readonly Rule[] = [
  {
    id: 'T3.suspectCell',
    severity: 'info',
    article: TABLE_3,
    title: '最可能填错的一格',
    scope: 'table3',
    explain: '全表只有一行、一列加总不符，且改动它们相交的那一格，所有合计就都能对上。先核对这一格。',
    check: ({ requests, faults }) => (requests === null ? [] : suspectCell(requests, faults)),
  },
  {
    id: 'T3.columnsCross',
    severity: 'warning',
    article: RECONCILIATION,
    title: '两列一多一少，疑似列错申请人类型',
    scope: 'table3',
    explain:
      '恰有两列不平衡，一列多几件、另一列少同样件数，总计列却平衡。多半是同一批申请在收件时和办结时填进了不同的申请人类型。',
    check: ({ requests, faults }) =>
      requests === null ? [] : [faults.balance, faults.results].flatMap(crossedColumns),
  },
  {
    id: 'T3.rowShift',
    severity: 'warning',
    article: TABLE_3,
    title: '整行数字疑似错位一格',
    scope: 'table3',
    explain: '把整行向左或向右挪一格后，行与列的合计都能对上，说明填写或转换格式时错了位。',
    check: ({ requests, faults }) =>
      requests === null ? [] : requests.printed.flatMap((row) => shiftedRow(requests, faults, row)),
  },
  {
    id: 'T3.carriedSwapped',
    severity: 'warning',
    article: RECONCILIATION,
    title: '上年结转与结转下年疑似填反',
    scope: 'table3',
    explain: '把“二、上年结转”与“四、结转下年”两行对调后，各列都平衡。请对照上年报告的“结转下年”核实。',
    check: ({ requests, faults }) => (requests === null || faults.balance.length === 0 ? [] : swappedCarry(requests)),
  },
]

function suspectCell(table: RequestTable, faults: RequestFaults): Observation[] {
  const columns = new Set([...faults.results, ...faults.balance].map(({ column }) => column))
  const [fault, second] = faults.rows
  if (fault === undefined || second !== undefined || columns.size !== 1 || !fault.complete) return []
  const [column = 0] = columns
  const actual = figureOf(table, fault.row, column) ?? 0
  const expected = column === TOTAL_COLUMN ? fault.sum : actual + fault.total - fault.sum
  if (expected < 0 || hasFaults(withRow(table, fault.row, replaceAt(rowOf(table, fault.row), column, expected))))
    return []
  return [
    {
      cells: [pathOf(fault.row, column)],
      message: `表三“${rowName(fault.row)}”行“${applicantLabels[column]}”格最可能填错：由 ${actual} 改为 ${expected}，该行、该列的合计就都相符。`,
      expected,
      actual,
    },
  ]
}

function crossedColumns(faults: readonly ColumnFault[]): Observation[] {
  const [one, other, third] = faults
  if (one === undefined || other === undefined || third !== undefined) return []
  if (one.column === TOTAL_COLUMN || other.column === TOTAL_COLUMN) return []
  const gap = one.actual - one.expected
  if (gap === 0 || gap !== other.expected - other.actual) return []
  const [more, less] = gap > 0 ? [one, other] : [other, one]
  const rows = ['newReceived', 'carriedIn', 'totalResults', 'carriedOut'] as const
  return [
    {
      cells: [more, less].flatMap(({ column }) => rows.map((row) => pathOf(row, column))),
      message: `表三“${applicantLabels[more.column]}”列办理数多 ${Math.abs(gap)}，“${applicantLabels[less.column]}”列恰好少 ${Math.abs(gap)}，疑似有 ${Math.abs(gap)} 件申请收件与办结时填了不同的申请人类型。`,
    },
  ]
}

function shiftedRow(table: RequestTable, faults: RequestFaults, row: Table3Key): Observation[] {
  const figures = rowOf(table, row)
  const isTotalBlank = figures[TOTAL_COLUMN] === null
  if (!isTotalBlank && !faults.rows.some((fault) => fault.row === row)) return []
  for (const [moved, direction] of [
    [movedRight(figures), '左'],
    [movedLeft(figures), '右'],
  ] as const) {
    if (moved === undefined || hasFaults(withRow(table, row, moved))) continue
    const message = `表三“${rowName(row)}”行疑似整行向${direction}错了一格：复位后为 ${moved.join('、')}，各项合计都相符。`
    return [
      {
        cells: rowPaths(row),
        message,
        actual: figures.map((figure) => figure ?? '空').join('、'),
        expected: moved.join('、'),
      },
    ]
  }
  return []
}

// The row slid left: its first figure fell off, its total stands in the sixth column.
function movedRight(figures: readonly Figure[]): number[] | undefined {
  const kept = figures.slice(0, TOTAL_COLUMN)
  if (kept.includes(null) || (figures[TOTAL_COLUMN] ?? 0) !== 0) return undefined
  const total = kept.at(-1) ?? 0
  const first = total - sumOfKnown(kept.slice(0, -1))
  return total > 0 && first >= 0 ? [first, ...(kept as number[])] : undefined
}

// The row slid right: an empty cell came first and the total fell off.
function movedLeft(figures: readonly Figure[]): number[] | undefined {
  const [first, ...rest] = figures
  if ((first ?? 0) !== 0 || rest.includes(null) || sumOfKnown(rest) === 0) return undefined
  return [...(rest as number[]), sumOfKnown(rest)]
}

function swappedCarry(table: RequestTable): Observation[] {
  const into = rowOf(table, 'carriedIn')
  const out = rowOf(table, 'carriedOut')
  if (into.includes(null) || out.includes(null)) return []
  const swapped = withRow(withRow(table, 'carriedIn', out), 'carriedOut', into)
  if (requestFaults(swapped).balance.length > 0) return []
  return [
    {
      cells: [...rowPaths('carriedIn'), ...rowPaths('carriedOut')],
      message: `表三“上年结转”（总计 ${into[TOTAL_COLUMN]}）与“结转下年”（总计 ${out[TOTAL_COLUMN]}）疑似填反：两行对调后各列都平衡。`,
    },
  ]
}

function rowOf(table: RequestTable, row: Table3Key): Figure[] {
  return everyColumn.map((column) => figureOf(table, row, column))
}

function replaceAt(figures: readonly Figure[], column: number, value: number): Figure[] {
  return figures.map((figure, at) => (at === column ? value : figure))
}

function withRow(table: RequestTable, row: Table3Key, figures: readonly Figure[]): RequestTable {
  return requestTable({ format: '2021', rows: { ...table.rows, [row]: figures } }, table.marks)
}

function hasFaults(table: RequestTable): boolean {
  const { rows, results, balance } = requestFaults(table)
  return rows.length + results.length + balance.length > 0
}
