import { expect, test } from 'vitest'
import { mayBeSameAgency } from './same-agency.ts'

test.each([
  ['示范市科委', '示范市科学技术委员会'],
  ['财政局', '示范县财政局'],
  ['示范县人民政府', '示范市示范县人民政府'],
  ['示范县人民政府办公室', '示范县人民政府'],
  ['示范县甲街道', '示范县甲街道办事处'],
])('%s may be %s', (one, other) => {
  expect(mayBeSameAgency(one, other)).toBe(true)
  expect(mayBeSameAgency(other, one)).toBe(true)
})

test.each([
  ['示范市行政审批和政务信息管理局', '示范市政务服务和大数据管理局'],
  ['示范县人民政府', '模范县人民政府'],
  ['示范县财政局', '示范县教育局'],
])('%s is not %s', (one, other) => {
  expect(mayBeSameAgency(one, other)).toBe(false)
})
