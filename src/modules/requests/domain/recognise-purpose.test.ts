import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognisePurpose } from './recognise-purpose.ts'

const purposesIn = (text: string) => recognisePurpose(text).map(({ purpose }) => purpose)

describe('what is no request for information is shown the right door', () => {
  test.each([
    ['我要举报邻居违法建房，请求查处。', 'petition'],
    ['村里拖欠征地款三年，强烈要求尽快解决。', 'petition'],
    ['请问办理宅基地审批需要什么材料？', 'consultation'],
    ['为什么我家没有评上低保？', 'consultation'],
    ['申请公开柳林镇某小区3号楼的不动产登记资料。', 'land-register'],
    ['某某公司的股东信息', 'company-register'],
    ['申请公开本人2010年以来的社保缴费记录', 'personal-record'],
    ['县政府公报一份', 'publication'],
    ['请为我出具无房证明', 'proof'],
    ['请确认该文件是否真实有效，真伪如何', 'proof'],
  ])('%s', (text, purpose) => {
    expect(purposesIn(text)).toContain(purpose)
  })
})

describe('what asks for records is left alone, even where it speaks of complaints', () => {
  test.each([
    '柳林镇2025年土地征收补偿标准及发放明细。',
    '2024年全县信访投诉举报办理情况统计表',
    '贵局公布的投诉举报电话和受理办法',
    '示范县2025年义务教育阶段学校招生范围划分文件',
    '县城老旧小区改造项目的环境影响评价批复、施工许可证',
    '示政发〔2024〕12号文件全文',
    '关于解决柳林镇饮水问题的会议纪要',
  ])('%s', (text) => {
    expect(purposesIn(text)).toEqual([])
  })
})

test('any text is answered, each purpose at most once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const found = purposesIn(text)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})

test('a very long text takes no noticeable time', () => {
  const started = performance.now()
  purposesIn('我要求'.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(1000)
})
