import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../domain/reading/tables/read-tables.ts'
import { arbitraryTables } from './arbitrary-tables.ts'
import { lineLayouts } from './line-layouts.ts'
import { linesOfReport, textDocument } from './written-report.ts'

const layouts = lineLayouts.filter(({ name }) => name === 'one cell a line, bar at the end')
const title = '五、存在的主要问题及改进情况'

describe.each(layouts)('Table 4 written as $name', (layout) => {
  it('is read over a page number where it adds up without it', () => {
    fc.assert(
      fc.property(arbitraryTables(true), fc.integer({ min: 1, max: 15 }), (report, back) => {
        const lines = linesOfReport(report, layout, String)
        const at = lines.indexOf(title) - back
        const read = readTables(textDocument([...lines.slice(0, at), '7', ...lines.slice(at)]))
        const { table4 } = report.tables
        const blank = Object.values(table4).every((group) => group[4] === 0)
        expect(read.table4).toEqual(blank ? null : table4)
      }),
      { numRuns: 30 },
    )
  })

  it('is not read where a number too many leaves sums that do not hold', () => {
    const write = (figures: readonly number[]) => [
      '四、政府信息公开行政复议、行政诉讼情况',
      ...['行政复议 |', '未经复议直接起诉 |', '复议后起诉 |'],
      ...['结果维持 |', '结果纠正 |', '其他结果 |', '尚未审结 |', '总计 |'],
      ...figures.map((figure) => `${figure} |`),
      title,
    ]
    const printed = [1, 2, 0, 0, 3, 0, 4, 0, 0, 4, 0, 0, 0, 0, 0]
    const { review, litigationDirect } = readTables(textDocument(write(printed))).table4 ?? {}
    expect({ review, litigationDirect }).toEqual({ review: [1, 2, 0, 0, 3], litigationDirect: [0, 4, 0, 0, 4] })
    expect(readTables(textDocument(write([1, 1, ...printed.slice(1, 14), 9]))).table4).toBeNull()
  })
})
