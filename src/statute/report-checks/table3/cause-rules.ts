import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Figure } from '../../report-format/report.ts'
import { RECONCILIATION, TABLE_3 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { type ColumnFault, type RequestFaults, requestFaults } from './request-faults.ts'
import {
  applicantLabels,
  figureOf,
  pathOf,
  type RequestTable,
  rowName,
  rowOf,
  rowPaths,
  withRow,
} from './request-table.ts'
import { hasFaults, type ShiftedRow } from './shifted-row.ts'

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
      requests === null || (faults.balance.length > 0 && swappedCarry(requests).length > 0)
        ? []
        : [faults.balance, faults.results].flatMap(crossedColumns),
  },
  {
    id: 'T3.rowShift',
    severity: 'error',
    article: TABLE_3,
    title: '整行数字疑似错位一格',
    scope: 'table3',
    explain:
      '把整行向左或向右挪一格后，全表的行与列合计都能对上，说明填写或转换格式时错了位。由此引起的各项合计不符不再逐条列出。',
    check: ({ requests, shift }) => (requests === null || shift === undefined ? [] : [shiftFinding(requests, shift)]),
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

function shiftFinding(table: RequestTable, { row, moved, direction }: ShiftedRow): Observation {
  const actual = rowOf(table, row)
    .map((figure) => figure ?? '空')
    .join('、')
  const expected = moved.join('、')
  return {
    cells: rowPaths(row),
    message: `表三“${rowName(row)}”行疑似整行向${direction}错了一格：现为 ${actual}，复位后为 ${expected}，全表各项合计都相符。`,
    expected,
    actual,
  }
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

function replaceAt(figures: readonly Figure[], column: number, value: number): Figure[] {
  return figures.map((figure, at) => (at === column ? value : figure))
}
