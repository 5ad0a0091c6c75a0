import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksPublishing, clearedKey, findingsOf } from './findings-of.ts'
import { readyLists, shippedLists } from './lists.ts'
import { mask } from './mask.ts'
import { aCardNumber, aMobileNumber, aResidentNumber, anOfficialSentence } from './testing/personal-words.ts'

const found = (text: string) => findingsOf(text, shippedLists).map(({ kind, words }) => `${kind} ${words}`)
const masked = (text: string) => mask(text, findingsOf(text, shippedLists))

test.each([
  ['身份证号：11010519491231002X', '身份证号：110*************2X'],
  ['申请人（１１０１０５１９４９１２３１００２Ｘ）', '申请人（１１０*************２Ｘ）'],
  ['110105 19491231 002X', '110*** ******** **2X'],
  ['证件号码110105194912310021', '证件号码110*************21'],
  ['身份证号码：110105491231002', '身份证号码：110**********02'],
  ['联系人：张某，13812345678', '联系人：张某，138****5678'],
  ['手机138-1234-5678', '手机138-****-5678'],
  ['手机+86 138 1234 5678', '手机+86 1** **** 5678'],
  ['卡号6222021001116245702', '卡号***************5702'],
  ['卡号 6222 0210 0111 6245 702', '卡号 **** **** **** ***5 702'],
  ['护照号码：E12345678', '护照号码：E******78'],
  ['往来港澳通行证C12345678', '往来港澳通行证C******78'],
  ['车牌京A·12345', '车牌京A·****5'],
  ['新能源车沪AD12345', '新能源车沪A*****5'],
  ['邮箱zhangsan@example.com', '邮箱z*******@example.com'],
])('%s is published as %s', (text, expected) => expect(masked(text)).toBe(expected))

test.each([
  '统一社会信用代码：11370322004222241N',
  '统一社会信用代码 91110119196001011X',
  '索引号：000014349/202611-00001',
  '示政发〔2026〕12号、国办公开办函〔2021〕30号',
  '《中华人民共和国行政处罚法》第四十八条第二款',
  '财政拨款13812345678元，其中项目支出13912345678.50元',
  '一般公共预算收入 15000000000 万元',
  '办公电话：0359-1234567，传真：0359-7654321',
  '服务热线12345，监督电话12388',
  '网站标识码1410000039 晋ICP备05000001号-1 粤B2-20041234',
  '结果维持 1 3 8 1 2 3 4 5 6 7 8',
  '2019 2020 2021 2022 2023 2024',
  '不动产单元号110101001001GB00001W00000000',
  '项目代码：2026-141002-01-01-123456',
  '工商注册号110105010112345',
  '详见http://www.shifan.gov.cn/202611/t20261122_13812345678.html',
  '示范县人民路12号政务服务中心305室',
  '办公地址：示范县示范大道88号',
  '东关村3组道路硬化、东关村12号桥、西坪村2号井',
  '农村一号工程、石家庄5号线、西坪村3组2号坑塘、东关村1号大棚',
  '2026年11月22日9时30分至11时',
  '行政机关不得公开涉及商业秘密、个人隐私的政府信息',
  '组织机构代码00001434-9',
  'GB/T 9704-2012，ISBN 978-7-5166-1234-5',
  '面积1234567.89平方米',
])('“%s” names no person', (text) => {
  const personal = findingsOf(text, shippedLists).filter(({ kind }) => kind !== 'landline' && kind !== 'number-form')
  expect(personal).toEqual([])
})

test('office telephones are told, not stopped', () => {
  const findings = findingsOf('办公电话：0359-1234567', shippedLists)
  expect(findings.map(({ kind, severity }) => [kind, severity])).toEqual([])
  expect(found('办公电话：0359-2234567')).toEqual(['landline 0359-2234567'])
  expect(blocksPublishing(findingsOf('办公电话：0359-2234567', shippedLists))).toBe(false)
})

test('a code with letters does not hide the number beside it', () => {
  expect(found('合同A2026 13812345678')).toEqual(['mobile-number 13812345678'])
  expect(found('3.14 13812345678')).toEqual(['mobile-number 13812345678'])
})

test('two numbers beside each other are two findings', () => {
  expect(found('13812345678 13912345678')).toEqual(['mobile-number 13812345678', 'mobile-number 13912345678'])
})

test.each([
  ['住址：示范县城关镇东关村三组十二号。', '住址：示范县城关镇东关村*组**号。'],
  ['家庭住址:示范市示范区幸福路8号院2号楼3单元501室', '家庭住址:示范市示范区幸福路*号院*号楼*单元***室'],
  ['李某，东关村3组12号，低保户', '李某，东关村*组**号，低保户'],
  ['东关村12号村民李某', '东关村**号村民李某'],
  ['位于幸福小区5号楼2单元301', '位于幸福小区*号楼*单元***'],
])('%s hides the door: %s', (text, expected) => expect(masked(text)).toBe(expected))

test('what was cleared with a reason, or is not looked for, is not found', () => {
  const cleared = new Set([clearedKey({ kind: 'mobile-number', words: '13812345678' })])
  expect(findingsOf('联系人电话13812345678', shippedLists, { cleared })).toEqual([])
  expect(findingsOf('联系人电话13812345678', shippedLists, { skip: ['mobile-number'] })).toEqual([])
})

test('a mobile number inside an address goes with it', () => {
  expect(masked('住址：东关村3组12号 13812345678')).toBe('住址：东关村*组**号 ***********')
  expect(found('住址：东关村3组12号 13812345678')).toHaveLength(1)
})

test('a finding has a place and a length', () => {
  const [finding] = findingsOf('身份证号：11010519491231002X。', shippedLists)
  expect(finding).toMatchObject({ kind: 'identity-number', severity: 'error', offset: 5, length: 18 })
})

const sentences = fc.array(fc.oneof(anOfficialSentence, aResidentNumber, aMobileNumber, aCardNumber), { maxLength: 12 })

test('what has been masked has nothing left to mask', () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom('', '，', ' ', '\n', '\t', '、'), (parts, between) => {
      const text = masked(parts.join(between))
      expect(findingsOf(text, shippedLists).filter((finding) => finding.masked !== null)).toEqual([])
    }),
  )
})

test('masking changes nothing but what was found, and no offset', () => {
  fc.assert(
    fc.property(sentences, (parts) => {
      const text = parts.join('，')
      const findings = findingsOf(text, shippedLists)
      const after = mask(text, findings)
      expect(after).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        const inside = findings.some(
          ({ offset, length, masked: stars }) => stars !== null && at >= offset && at < offset + length,
        )
        if (!inside) expect(after[at]).toBe(text[at])
      }
    }),
  )
})

test('every resident, mobile and card number standing alone is found whole', () => {
  fc.assert(
    fc.property(fc.oneof(aResidentNumber, aMobileNumber, aCardNumber), (number) => {
      expect(findingsOf(`情况：${number}。`, readyLists([])).map(({ words }) => words)).toEqual([number])
    }),
  )
})

test('findings come in order and never overlap, whatever the text', () => {
  const signs = fc.constantFrom(...'0123456789X -京A村组号室单元住址：密级秘密★（内部资料）[2026]号布署\n@.com')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 80 }), (units) => {
      const text = units.join('')
      let end = 0
      for (const { offset, length, words } of findingsOf(text, shippedLists)) {
        expect(offset).toBeGreaterThanOrEqual(end)
        expect(text.slice(offset, offset + length)).toBe(words)
        end = offset + length
      }
    }),
  )
})
