import { TABLE_3 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { applicantLabels, everyColumn, pathOf, type RequestTable, rowName, rowOf, rowPaths } from './request-table.ts'

/** Rules about what each cell of Table 3 may hold. */
export const requestFigureRules: readonly Rule[] = [
  {
    id: 'T3.rowWidth',
    severity: 'error',
    article: TABLE_3,
    title: '行内不是七个数',
    scope: 'table3',
    explain:
      '每行应有七个数：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计。多或少都说明表格结构被改动。',
    check: ({ requests }) =>
      (requests?.printed ?? [])
        .filter((row) => requests?.rows[row]?.length !== everyColumn.length)
        .map((row) => ({
          cells: rowPaths(row),
          message: `表三“${rowName(row)}”行有 ${requests?.rows[row]?.length} 个数，应有 7 个。`,
          expected: everyColumn.length,
          actual: requests?.rows[row]?.length ?? 0,
        })),
  },
  {
    id: 'T3.notCount',
    severity: 'error',
    article: TABLE_3,
    title: '件数不是非负整数',
    scope: 'table3',
    explain: '申请按件计数，只能是 0 或正整数。出现负数、小数，多为公式错误或串格。',
    check: ({ requests }) => (requests === null ? [] : notCounts(requests)),
  },
]

function notCounts(table: RequestTable): Observation[] {
  const found: Observation[] = []
  for (const row of table.printed)
    for (const [column, figure] of rowOf(table, row).entries()) {
      if (figure === null || (Number.isInteger(figure) && figure >= 0)) continue
      const message = `表三“${rowName(row)}”行“${applicantLabels[column]}”填了 ${figure}，件数只能是 0 或正整数。`
      found.push({ cells: [pathOf(row, column)], message, actual: figure })
    }
  return found
}
