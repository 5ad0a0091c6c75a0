import { describe, expect, test } from 'vitest'
import { classifyAgency } from './classify-agency.ts'

describe('an agency is placed by its name', () => {
  test.each([
    ['示范市人民政府', '示范市', 'government', 'city'],
    ['示范省人民政府', '示范省', 'government', 'province'],
    ['示范市示范县人民政府', '示范市示范县', 'government', 'county'],
    ['示范县人民政府办公室', '示范县', 'government-office', 'county'],
    ['示范省人民政府办公厅', '示范省', 'government-office', 'province'],
    ['示范县教育局', '示范县', 'department', 'county'],
    ['示范市卫生健康委员会', '示范市', 'department', 'city'],
    ['示范县青山镇人民政府', '示范县', 'township', 'township'],
    ['示范县清河街道办事处', '示范县', 'township', 'township'],
    ['青山镇人民政府', '青山镇', 'township', 'township'],
    ['清河街道办事处', '清河街道', 'township', 'township'],
    ['示范族自治县人民政府', '示范族自治县', 'government', 'county'],
    ['新疆维吾尔自治区人民政府', '新疆维吾尔自治区', 'government', 'province'],
    ['北京市示范区人民政府', '北京市示范区', 'government', 'county'],
    ['教育部', '', 'department', 'unknown'],
    ['国家示范局', '', 'department', 'nation'],
    ['示范集团', '', 'other', 'unknown'],
  ])('%s', (agency, region, kind, level) => {
    expect(classifyAgency(agency)).toEqual({ region, kind, level })
  })
})

test('words that look like places are not', () => {
  expect(classifyAgency('示范县市场监督管理局').region).toBe('示范县')
  expect(classifyAgency('示范县城市管理局').region).toBe('示范县')
  expect(classifyAgency('示范市城市管理综合执法局').region).toBe('示范市')
})

test('a locally placed office of a national body belongs to the place', () => {
  expect(classifyAgency('国家税务总局示范县税务局')).toEqual({ region: '示范县', kind: 'department', level: 'county' })
})

test('traditional characters and spaces make no difference', () => {
  expect(classifyAgency('示范縣 教育局')).toEqual(classifyAgency('示范县教育局'))
})
