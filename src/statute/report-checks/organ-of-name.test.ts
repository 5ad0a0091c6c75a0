import { expect, test } from 'vitest'
import { judgeOrgan } from './organ-of-name.ts'

test.each([
  ['示范省人民政府', 'government', true],
  ['示范自治州人民政府', 'government', true],
  ['示范市人民政府', 'government', undefined],
  ['示范州示范市人民政府', 'government', false],
  ['示范县人民政府', 'government', false],
  ['示范市示范区人民政府', 'government', false],
  ['示范自治县人民政府', 'government', false],
  ['示范县人民政府办公室', undefined, false],
  ['示范市人民政府办公室', undefined, undefined],
  ['示范县甲镇人民政府', 'township', false],
  ['示范区乙街道办事处', 'township', false],
  ['示范市财政局', 'department', false],
  ['示范省发展和改革委员会', 'department', false],
  ['示范市高新技术产业开发区管理委员会', 'other', false],
  ['示范市国有资产监督管理委员会', 'department', false],
  ['示范市科委', 'department', false],
  ['国家示范管理局', undefined, undefined],
  ['示范部', undefined, undefined],
  ['示范市', undefined, undefined],
])('%s is judged by its name: %s, may make 规章: %s', (name, kind, mayMakeRules) => {
  expect(judgeOrgan(name)).toEqual({ kind, mayMakeRules })
})

test('what is known about the organ wins over its name', () => {
  expect(judgeOrgan('示范市人民政府', { level: 'city' }).mayMakeRules).toBe(true)
  expect(judgeOrgan('示范市人民政府', { level: 'county' }).mayMakeRules).toBe(false)
  expect(judgeOrgan('示范县人民政府', { mayMakeRules: true }).mayMakeRules).toBe(true)
  expect(judgeOrgan(null)).toEqual({ kind: undefined, mayMakeRules: undefined })
})
