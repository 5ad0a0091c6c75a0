import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { readTables } from './read-tables.ts'

/** Lines in which every merged cell is counted by a bar at the end. */
const read = (repeated: string) =>
  readTables(
    documentOfText(
      [
        '三、收到和处理政府信息公开申请情况',
        '自然人 | 法人或其他组织 | 总计 | | |',
        '一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 1 | 6 |||',
        '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |||',
        '（一）予以公开 | 2 | 0 | 0 | 0 | 0 | 1 | 3 ||',
        `（五）不予处理 | 2.重复申请 | ${repeated} ||`,
        '四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |||',
      ].join('\n'),
    ),
  )

describe('lines of Table 3 with merged cells counted at their end', () => {
  it('give every row that is whole', () => {
    expect(read('1 | 0 | 0 | 0 | 0 | 0 | 1').table3?.rows.refusedRepeat).toEqual([1, 0, 0, 0, 0, 0, 1])
  })

  it('do not take a bar at the end for a blank total where a value was lost', () => {
    expect(read('1 | 0 | 0 | 0 | 0 | 1').table3?.rows.refusedRepeat).toEqual(Array(7).fill(null))
  })

  it('bring no row of their own from heads over blank cells', () => {
    expect(read('1 | 0 | 0 | 0 | 0 | 0 | 1').findings.map(({ rule }) => rule)).not.toContain('R.extraRow')
  })
})
