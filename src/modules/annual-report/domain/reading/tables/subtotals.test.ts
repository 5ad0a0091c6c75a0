import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { table3Rows, type Table3Row } from '../../../../../statute/report-format/table3.table.ts'
import { readTables } from './read-tables.ts'

const rows = table3Rows.filter(({ forms }: Table3Row) => forms.includes('2021'))

/** Table 3, one cell a line, with a row of the office's own above the reasons for refusing. */
const read = (ownRow: string) =>
  readTables(
    documentOfText(
      [
        '三、收到和处理政府信息公开申请情况',
        ...rows.flatMap(({ key, label }, at) => [
          ...(key === 'deniedStateSecret' ? [ownRow, '2', '0', '0', '0', '0', '0', '2'] : []),
          ...[label, String(at), '0', '0', '0', '0', '0', String(at)],
        ]),
        '四、政府信息公开行政复议、行政诉讼情况',
        '结果维持',
      ].join('\n'),
    ),
  )

describe('a row that adds up the rows below it, which the form does not have', () => {
  it('does not spoil the rows around it where it calls itself 小计', () => {
    const { table3, findings } = read('（三）不予公开小计')
    expect(table3?.rows.partial).toEqual([3, 0, 0, 0, 0, 0, 3])
    expect(table3?.rows.deniedStateSecret).toEqual([4, 0, 0, 0, 0, 0, 4])
    expect(findings.map(({ rule }) => rule)).toContain('R.extraRow')
  })

  it('leaves the row above it unread under any other name: a cell may have been lost there', () => {
    expect(read('上列事项汇总数').table3?.rows.partial).toEqual(Array(7).fill(null))
  })

  it('is missed where another group has none: what it stood on may have been cut out', () => {
    expect(read('（三）不予公开小计').table3?.rows.deniedAdminQuery).toEqual(Array(7).fill(null))
    expect(read('（三）不予公开小计').table3?.rows.unableNotHeld).toEqual([12, 0, 0, 0, 0, 0, 12])
  })
})
