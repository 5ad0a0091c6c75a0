import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usualPractice } from './gazette-practice.ts'
import { readContents, writtenContents, type ContentsLine } from './read-contents.ts'

const { sections } = usualPractice('示范县人民政府')

test('contents are read a line each, with their sections, numbers and pages', () => {
  const typed = '关于甲事的通知｜｜2\n\n【政府文件】\n关于乙事的意见|示政发〔2019〕3号|5\n关于丙事的决定｜１２'
  expect(readContents(typed, sections, 20)).toEqual({
    ok: true,
    value: [
      { title: '关于甲事的通知', documentNumber: null, page: 2, section: 'other' },
      { title: '关于乙事的意见', documentNumber: '示政发〔2019〕3号', page: 5, section: 'government-documents' },
      { title: '关于丙事的决定', documentNumber: null, page: 12, section: 'government-documents' },
    ],
  })
})

test.each([
  ['', '请填写目录。'],
  ['甲｜示政发〔2019〕3号', '第1行：请按“标题｜文号｜页码”填写。'],
  ['甲｜｜1\n乙', '第2行：请按“标题｜文号｜页码”填写。'],
  ['甲｜｜9', '第1行：页码应当在1至8之间。'],
  ['【趣闻】\n甲｜｜1', '第1行：没有“趣闻”栏目，请按刊物设置中的栏目名称填写。'],
])('%j is told by its line', (typed, refusal) => {
  expect(readContents(typed, sections, 8)).toEqual({ ok: false, refusal })
})

test('contents read back as they were written', () => {
  const line = fc.record<ContentsLine>({
    title: fc.constantFrom('关于甲事的通知', '关于乙事的决定'),
    documentNumber: fc.constantFrom(null, '示政发〔2019〕3号'),
    page: fc.integer({ min: 1, max: 300 }),
    section: fc.constantFrom('rules' as const, 'government-documents' as const, 'other' as const),
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      expect(readContents(writtenContents(lines, sections), sections, 300)).toEqual({ ok: true, value: lines })
    }),
  )
})
