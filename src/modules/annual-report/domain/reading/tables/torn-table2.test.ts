import { describe, expect, it } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import type { Head } from './block-heads.ts'
import { readTables } from './read-tables.ts'
import { isFollowedInTable2 } from './row-order.ts'

/** The block of documents, one cell a line; `regulations` are the lines under 规章. */
const read = (regulations: readonly string[]) =>
  readTables(
    documentOfText(
      [
        ...['第二十条第（一）项', '', '信息内容', '', '本年制发件数', '', '本年废止件数', '', '现行有效件数'],
        ...['', '规章', ...regulations, '', '行政规范性文件', '', '4', '', '5', '', '6', ''],
        ...['第二十条第（五）项', '', '信息内容', '', '本年处理决定数量', '', '行政许可', '', '7', ''],
        '三、收到和处理政府信息公开申请情况',
      ].join('\n'),
    ),
  ).table2?.regulations

describe('a row of Table 2 in a text of one cell a line', () => {
  it.each(['行政规范性文件', '本机关其他文件'])('may be followed by %s', (next) => {
    expect(isFollowedInTable2('regulations', [], { words: [next], ended: false })).toBe(true)
  })

  it.each(['2.重复申请', '(五)不予处理', '(七)总计'])('is torn where %s of Table 3 follows', (next) => {
    expect(isFollowedInTable2('regulations', [], { words: [next], ended: false })).toBe(false)
  })

  it('of permits under the heads of 2019 is torn where the row of other services does not follow', () => {
    const decisions: Head = { key: 'decisions', unit: null }
    const lastYear: Head = { key: 'lastYearItems', unit: null }
    const following = { words: ['第二十条第（六）项'], ended: true }
    expect(isFollowedInTable2('licensing', [decisions], following)).toBe(true)
    expect(isFollowedInTable2('licensing', [lastYear, decisions], following)).toBe(false)
  })

  it('of fees ends the table under the heads of 2021 alone', () => {
    expect(isFollowedInTable2('fees', [{ key: 'amount', unit: '万元' }], { words: [], ended: true })).toBe(true)
    expect(isFollowedInTable2('fees', [{ key: 'lastYearItems', unit: null }], { words: [], ended: true })).toBe(false)
  })

  it('is read where its numbers are parted alike, one for each head', () => {
    expect(read(['', '1', '', '2', '', '3'])).toEqual({ issued: 1, repealed: 2, inForce: 3 })
  })

  it.each([
    ['a blank cell left a wide gap and a number stands twice', ['', ' ', '', '2', '', '3', '3']],
    ['a number stands twice without the gap cells have', ['', '1', '1', '', '2']],
    ['cells beyond the heads follow', ['1 |', '2 |', '2 |', '|']],
  ])('is torn where %s', (_, cells) => {
    expect(read(cells)).toEqual({ issued: null, repealed: null, inForce: null })
  })
})
