import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { body, readText } from '../../../testing/prose-of-report.ts'
import { readProse } from './read-prose.ts'

test('nothing inside a table region is read as prose', () => {
  const row = '2023年收到政府信息公开申请99件'
  const text = body.replace('四、政府', `${row}\n四、政府`)
  const start = text.indexOf(row)
  expect(readProse(documentOfText(text), [{ start, end: start + row.length }]).narrative).toEqual({
    applicationsReceived: 3,
  })
})

test('figures of a table nobody could read do not become numbers of the text', () => {
  const table =
    '一、本年新收政府信息公开申请数量\n7\n0\n7\n二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2\n（一）予以公开\t5\t0\t5\n行政许可        97\n'
  expect(readText(body.replace('四、政府', `${table}四、政府`)).narrative).toEqual({ applicationsReceived: 3 })
})

test('every place points at what was read', () => {
  const text = `示范县统计局\n2023年政府信息公开工作年度报告\n${body}示范县统计局\n2024年1月16日\n`
  const { places } = readText(text)
  const at = (key: string) => text.slice(places[key]?.start, places[key]?.end)
  expect(at('title')).toBe('示范县统计局\n2023年政府信息公开工作年度报告')
  expect(at('agency')).toBe('示范县统计局')
  expect(at('year')).toBe('2023')
  expect(at('publishedOn')).toBe('2024年1月16日')
  expect(at('narrative.applicationsReceived')).toBe('收到政府信息公开申请3件')
  expect(at('section.4')).toBe('存在的主要问题及改进情况')
})

test.each(['', '\n\n\n', '〔略〕', '0 0 0', '?', '（'.repeat(2000), '一、'.repeat(500), '收到'.repeat(3000)])(
  'odd text %# is read without a crash',
  (text) => {
    expect(readText(text).narrative).toEqual({})
  },
)

test('a sentence of a megabyte that never ends is read before anybody loses patience', () => {
  const { narrative, findings } = readText('示范县人民政府收到政府信息公开申请12件，'.repeat(20_000))
  expect(narrative).toEqual({ applicationsReceived: 12 })
  expect(findings).toEqual([])
})

test('any text is read without a crash, and every place lies inside it', () => {
  const words = fc.constantFrom(
    '一、总体情况',
    '示范县',
    '人民政府',
    '2023年',
    '收到',
    '政府信息公开申请',
    '12件',
    '\n',
    '，',
    '。',
    '（',
    '）',
    '结转下年',
    '年度报告',
    ' ',
    '|',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { start, end } of Object.values(readText(text).places)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 300 },
  )
})
