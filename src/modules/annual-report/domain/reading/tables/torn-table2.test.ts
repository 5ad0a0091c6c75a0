import { describe, expect, it } from 'vitest'
import { isFollowedInTable2 } from './row-order.ts'

describe('a row of Table 2 in a text of one cell a line', () => {
  it.each(['行政规范性文件', '本机关其他文件'])('may be followed by %s', (next) => {
    expect(isFollowedInTable2('regulations', [next], false)).toBe(true)
  })

  it.each(['2.重复申请', '(五)不予处理', '(七)总计'])('is torn where %s of Table 3 follows', (next) => {
    expect(isFollowedInTable2('regulations', [next], false)).toBe(false)
  })
})
