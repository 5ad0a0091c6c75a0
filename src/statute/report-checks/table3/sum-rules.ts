import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import { RECONCILIATION, TABLE_3 } from '../articles.ts'
import { likelySlip } from '../likely-slip.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import type { ColumnFault, RowFault } from './request-faults.ts'
import {
  applicantLabels,
  applicantsOnly,
  figureOf,
  pathOf,
  type RequestTable,
  rowName,
  rowPaths,
} from './request-table.ts'

export const requestSumRules: readonly Rule[] = [
  {
    id: 'T3.balance',
    severity: 'error',
    article: RECONCILIATION,
    title: '本列收办不平衡',
    scope: 'table3',
    explain:
      '每一列（自然人、商业企业……总计）都要满足：一、本年新收＋二、上年结转＝（七）办理结果总计＋四、结转下年。逐列核对登记台账，找出漏计、多计或列错申请人类型的申请。',
    check: (subject) => columnFindings(subject.faults.balance, (fault) => balanceFinding(subject, fault)),
  },
  {
    id: 'T3.resultsSum',
    severity: 'error',
    article: TABLE_3,
    title: '办理结果总计加总错误',
    scope: 'table3',
    explain: '（七）总计应等于（一）至（六）各行之和，每列都要相等。重新加总该列；若总计无误，则是某一结果行填错。',
    check: (subject) => columnFindings(subject.faults.results, (fault) => resultsFinding(subject, fault)),
  },
  {
    id: 'T3.rowSum',
    severity: 'error',
    article: TABLE_3,
    title: '行总计加总错误',
    scope: 'table3',
    explain: '每行总计应等于自然人与法人或其他组织五类之和。重新加总该行；若总计无误，则是某一类申请人填错。',
    check: ({ requests, faults }) => (requests === null ? [] : faults.rows.map((fault) => rowFinding(requests, fault))),
  },
]

// A wrong applicant column makes the 总计 column wrong by the same number: that is one slip and one finding.
function columnFindings(faults: readonly ColumnFault[], describe: (fault: ColumnFault) => Observation): Observation[] {
  const total = faults.find(({ column }) => column === TOTAL_COLUMN)
  const applicants = faults.filter(({ column }) => column !== TOTAL_COLUMN)
  if (total === undefined || applicants.length === 0) return faults.map(describe)
  const gap = applicants.reduce((sum, fault) => sum + fault.actual - fault.expected, 0)
  if (gap !== total.actual - total.expected) return faults.map(describe)
  const [first, ...rest] = applicants.map(describe) as [Observation, ...Observation[]]
  const follows = `总计列因此同样相差 ${Math.abs(gap)}。`
  return [{ ...first, cells: [...first.cells, ...describe(total).cells], message: first.message + follows }, ...rest]
}

function balanceFinding({ requests }: ReportUnderCheck, { column, expected, actual }: ColumnFault): Observation {
  const table = requests as RequestTable
  const say = (row: 'newReceived' | 'carriedIn' | 'totalResults' | 'carriedOut') =>
    figureOf(table, row, column) ?? '空白'
  const sides = `新收 ${say('newReceived')}＋上年结转 ${say('carriedIn')}＝${expected}，办理结果总计 ${say('totalResults')}＋结转下年 ${say('carriedOut')}＝${actual}`
  const gap = actual > expected ? `后者多 ${actual - expected}` : `后者少 ${expected - actual}`
  return {
    cells: (['newReceived', 'carriedIn', 'totalResults', 'carriedOut'] as const).map((row) => pathOf(row, column)),
    message: `表三“${applicantLabels[column]}”列不平衡：${sides}，${gap}。`,
    expected,
    actual,
  }
}

function resultsFinding(
  { requests }: ReportUnderCheck,
  { column, expected, actual, complete }: ColumnFault,
): Observation {
  const table = requests as RequestTable
  const parts = table.results.map((row) => [rowName(row), figureOf(table, row, column)] as const)
  return {
    cells: [pathOf('totalResults', column), ...table.results.map((row) => pathOf(row, column))],
    message: complete
      ? `表三“${applicantLabels[column]}”列（七）总计为 ${actual}，而（一）至（六）各行之和为 ${expected}${likelySlip(expected, actual, parts)}。`
      : `表三“${applicantLabels[column]}”列（七）总计为 ${actual}，而已填各行之和已达 ${expected}，超过总计。`,
    expected,
    actual,
  }
}

function rowFinding(table: RequestTable, { row, sum, total, complete }: RowFault): Observation {
  const parts = applicantsOnly.map((column) => [applicantLabels[column] ?? '', figureOf(table, row, column)] as const)
  return {
    cells: rowPaths(row),
    message: complete
      ? `表三“${rowName(row)}”行总计为 ${total}，而各类申请人之和为 ${sum}${likelySlip(sum, total, parts)}。`
      : `表三“${rowName(row)}”行总计为 ${total}，而已填各类申请人之和已达 ${sum}，超过总计。`,
    expected: sum,
    actual: total,
  }
}
