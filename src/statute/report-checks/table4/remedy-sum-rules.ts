import type { Figure } from '../../report-format/report.ts'
import { REMEDY_TOTAL } from '../../report-format/table4.table.ts'
import { TABLE_4 } from '../articles.ts'
import { likelySlip } from '../likely-slip.ts'
import type { Observation, Rule } from '../rule.ts'
import { compareSums, sumOfKnown } from '../sums.ts'
import { type RemedyFigures, remedyFigures, remedyLabels, remedyPath, remedyPaths } from './remedy-table.ts'

export const remedySumRules: readonly Rule[] = [
  {
    id: 'T4.groupSum',
    severity: 'error',
    article: TABLE_4,
    title: '复议、诉讼总计加总错误',
    scope: 'table4',
    explain:
      '行政复议、未经复议直接起诉、复议后起诉三组各自满足：结果维持＋结果纠正＋其他结果＋尚未审结＝总计。重新加总该组。',
    check: ({ report }) => remedyFigures(report).flatMap(wrongSum),
  },
  {
    id: 'T4.shift',
    severity: 'warning',
    article: TABLE_4,
    title: '复议、诉讼数字疑似错位',
    scope: 'table4',
    explain:
      '总计写到了组内别的位置：第一格恰为后四格之和，或第四格恰为前三格之和而总计为 0。五格依次为维持、纠正、其他、尚未审结、总计。',
    check: ({ report }) => remedyFigures(report).flatMap(shiftedGroup),
  },
  {
    id: 'T4.notCount',
    severity: 'error',
    article: TABLE_4,
    title: '案件数不是非负整数',
    scope: 'table4',
    explain: '案件按件计数，只能是 0 或正整数。',
    check: ({ report }) =>
      remedyFigures(report).flatMap(({ key, name, figures }) =>
        figures.flatMap((figure, column) =>
          figure === null || (Number.isInteger(figure) && figure >= 0)
            ? []
            : [
                {
                  cells: [remedyPath(key, column)],
                  message: `表四“${name}”${remedyLabels[column] ?? ''}填了 ${figure}，件数只能是 0 或正整数。`,
                  actual: figure,
                },
              ],
        ),
      ),
  },
  {
    id: 'T4.groupWidth',
    severity: 'error',
    article: TABLE_4,
    title: '表四组内不是五个数',
    scope: 'table4',
    explain: '行政复议与两类行政诉讼各有五格：结果维持、结果纠正、其他结果、尚未审结、总计，共 15 格。',
    check: ({ report }) =>
      remedyFigures(report)
        .filter(({ figures }) => figures.length !== remedyLabels.length)
        .map(({ key, name, figures }) => ({
          cells: remedyPaths(key),
          message: `表四“${name}”有 ${figures.length} 个数，应有 5 个。`,
          expected: remedyLabels.length,
          actual: figures.length,
        })),
  },
]

function wrongSum({ key, name, figures }: RemedyFigures): Observation[] {
  if (figures.length !== remedyLabels.length) return []
  const parts = figures.slice(0, REMEDY_TOTAL)
  const total = figures[REMEDY_TOTAL] ?? null
  const { verdict, right, complete } = compareSums([total], parts)
  if (verdict !== 'fails' || total === null) return []
  const named = parts.map((figure, column) => [remedyLabels[column] ?? '', figure] as const)
  const sum = parts.map((figure) => figure ?? '空白').join('＋')
  const slip = complete ? likelySlip(right, total, named) : '，已填各格已超过总计'
  return [
    {
      cells: remedyPaths(key),
      message: `表四“${name}”总计为 ${total}，而${remedyLabels.slice(0, REMEDY_TOTAL).join('、')}之和 ${sum}＝${right}${slip}。`,
      expected: right,
      actual: total,
    },
  ]
}

function shiftedGroup({ key, name, figures }: RemedyFigures): Observation[] {
  if (figures.length !== remedyLabels.length) return []
  const said = totalFirst(figures)
    ? `第一格 ${figures[0]} 恰为后四格之和，疑似把总计写在了最前面`
    : totalFourth(figures)
      ? `第四格 ${figures[3]} 恰为前三格之和而总计为 0 或空白，疑似整组向左错了一格`
      : undefined
  return said === undefined ? [] : [{ cells: remedyPaths(key), message: `表四“${name}”${said}。` }]
}

function totalFirst([first = null, ...rest]: readonly Figure[]): boolean {
  return first !== null && first > 0 && !rest.includes(null) && first === sumOfKnown(rest) && rest.at(-1) !== first
}

function totalFourth(figures: readonly Figure[]): boolean {
  const parts = figures.slice(0, 3)
  const sum = sumOfKnown(parts)
  return (figures[REMEDY_TOTAL] ?? 0) === 0 && !parts.includes(null) && sum > 0 && figures[3] === sum
}
