import type { AnnualReport, Mark } from '../../report-format/report.ts'
import { REMEDY_TOTAL, type RemedyGroup } from '../../report-format/table4.table.ts'
import { TABLE_4 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { sumOfKnown } from '../sums.ts'
import { type RemedyFigures, remedyFigures, remedyLabels, remedyPath, remedyPaths } from './remedy-table.ts'

export const remedyBlankRules: readonly Rule[] = [
  {
    id: 'T4.blankGroup',
    severity: 'error',
    article: TABLE_4,
    title: '表四整组未填',
    scope: 'table4',
    explain: '某一组（或全表）一个数也没有。没有发生复议、诉讼的，也要逐格填 0。',
    check: ({ report }) => blankGroups(report),
  },
  {
    id: 'T4.blankTotal',
    severity: 'error',
    article: TABLE_4,
    title: '复议、诉讼总计漏填',
    scope: 'table4',
    explain: '各种结果已经填写，只有总计空着。这是漏填，不是加总错误：补上总计即可。',
    check: ({ report }) => partlyBlank(report).flatMap((group) => blankTotal(report, group)),
  },
  {
    id: 'T4.blankCell',
    severity: 'error',
    article: TABLE_4,
    title: '表四个别格空白',
    scope: 'table4',
    explain: '组内有的填了、有的空着。没有发生的填 0；总计比已填之和大的，空格里应有数。',
    check: ({ report }) => partlyBlank(report).flatMap((group) => blankCells(report, group)),
  },
  {
    id: 'T4.slash',
    severity: 'error',
    article: TABLE_4,
    title: '表四用斜杠或横线代替数字',
    scope: 'table4',
    explain: '表四各格只填整数，没有发生的填 0，不用“/”“-”“无”代替。',
    check: ({ report }) => {
      const cells = remedyFigures(report).flatMap(({ key, figures }) => marked(report, key, figures, ['slash', 'dash']))
      if (cells.length === 0) return []
      const message = `表四有 ${cells.length} 格用“/”或“-”代替数字，应改填 0 或实际数。`
      return [{ cells, message, expected: 0, actual: null }]
    },
  },
]

function blankGroups(report: AnnualReport): Observation[] {
  const groups = remedyFigures(report).filter((group) => isBlankGroup(report, group))
  if (groups.length === 0) return []
  const names = groups.length === 3 ? '三组' : groups.map(({ name }) => `“${name}”`).join('、')
  const cells = groups.flatMap(({ key }) => remedyPaths(key))
  return [{ cells, message: `表四${names}各格全部空白，没有的应填 0。`, expected: 0, actual: null }]
}

function blankTotal(report: AnnualReport, { key, name, figures }: RemedyFigures): Observation[] {
  if (!isBlank(report, key, figures, REMEDY_TOTAL)) return []
  const parts = figures.slice(0, REMEDY_TOTAL)
  const cells = [remedyPath(key, REMEDY_TOTAL)]
  if (parts.includes(null)) return [{ cells, message: `表四“${name}”总计漏填，请补填。`, actual: null }]
  const expected = sumOfKnown(parts)
  return [{ cells, message: `表四“${name}”总计漏填（各种结果已填），应为 ${expected}。`, expected, actual: null }]
}

function blankCells(report: AnnualReport, { key, name, figures }: RemedyFigures): Observation[] {
  const columns = figures.flatMap((_, column) =>
    column !== REMEDY_TOTAL && isBlank(report, key, figures, column) ? [column] : [],
  )
  if (columns.length === 0) return []
  const names = columns.map((column) => `“${remedyLabels[column]}”`).join('、')
  const total = figures[REMEDY_TOTAL] ?? null
  const missing = total === null ? 0 : total - sumOfKnown(figures.slice(0, REMEDY_TOTAL))
  const advice = missing > 0 ? `总计 ${total} 比已填之和多 ${missing}，空格合计应为 ${missing}。` : '没有的应填 0。'
  const cells = columns.map((column) => remedyPath(key, column))
  return [{ cells, message: `表四“${name}”${names}空白，${advice}`, expected: Math.max(missing, 0), actual: null }]
}

function partlyBlank(report: AnnualReport): RemedyFigures[] {
  return remedyFigures(report).filter((group) => group.figures.includes(null) && !isBlankGroup(report, group))
}

function isBlankGroup(report: AnnualReport, { key, figures }: RemedyFigures): boolean {
  return figures.length > 0 && figures.every((_, column) => isBlank(report, key, figures, column))
}

function isBlank(report: AnnualReport, key: RemedyGroup, figures: RemedyFigures['figures'], column: number): boolean {
  return figures[column] === null && (report.marks?.[remedyPath(key, column)] ?? 'blank') === 'blank'
}

function marked(
  report: AnnualReport,
  key: RemedyGroup,
  figures: RemedyFigures['figures'],
  marks: readonly Mark[],
): string[] {
  return figures.flatMap((figure, column) => {
    if (figure !== null) return []
    const path = remedyPath(key, column)
    const mark = report.marks?.[path]
    return mark !== undefined && marks.includes(mark) ? [path] : []
  })
}
