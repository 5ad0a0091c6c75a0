import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { table3Rows, type Table3Row } from '../../../../../statute/report-format/table3.table.ts'
import { readTables } from './read-tables.ts'

const rows = table3Rows.filter(({ forms }: Table3Row) => forms.includes('2021'))
const zeros = ['0', '0', '0', '0', '0', '0', '0']

/** Table 3 and the beginning of Table 4, one cell a line; `granted` are the cells of 予以公开. */
const read = (granted: readonly string[], others: readonly string[] = zeros) =>
  readTables(
    documentOfText(
      [
        '三、收到和处理政府信息公开申请情况',
        ...rows.flatMap(({ key, label }) => [label, ...(key === 'granted' ? granted : others)]),
        '四、政府信息公开行政复议、行政诉讼情况',
        '结果维持',
      ].join('\n'),
    ),
  )

describe('a page number among the cells of a row, one cell a line', () => {
  it.each([
    ['first', ['5', '9', '1', '0', '0', '0', '1', '11']],
    ['in the middle', ['9', '1', '0', '5', '0', '0', '1', '11']],
    ['last', ['9', '1', '0', '0', '0', '1', '11', '5']],
  ])('falls out where the row adds up without it: %s', (_, cells) => {
    const { table3, findings } = read(cells)
    expect(table3?.rows.granted).toEqual([9, 1, 0, 0, 0, 1, 11])
    expect(findings.map(({ rule, quote }) => [rule, quote])).toContainEqual(['R.orphanNumber', '5'])
  })

  it('falls out of a row of noughts', () => {
    expect(read(['0', '0', '0', '0', '0', '0', '0', '7']).table3?.rows.granted).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('leaves the row unread where nothing proves which number it is', () => {
    expect(read(['5', '9', '1', '0', '0', '0', '1', '12']).table3?.rows.granted).toEqual(Array(7).fill(null))
    expect(read(['1', '0', '1', '0', '0', '0', '0', '1']).table3?.rows.granted).toEqual(Array(7).fill(null))
  })

  it('leaves the row unread where other rows do not add up either: a number of its own may stand twice', () => {
    const { table3 } = read(['0', '0', '0', '7', '0', '0', '0', '0'], ['1', '0', '0', '0', '0', '0', '0'])
    expect(table3?.rows.granted).toEqual(Array(7).fill(null))
  })
})
