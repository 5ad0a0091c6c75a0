import { expect, test } from 'vitest'
import { withSignature } from './with-signature.ts'

const paragraphs = (...lines: readonly string[]) => lines.map((text) => ({ kind: 'paragraph' as const, text }))
const lastOf = (...lines: readonly string[]) => withSignature(paragraphs(...lines)).at(-1)

test('who issued it and when, at the end of a text, are its signature', () => {
  expect(lastOf('请认真执行。', '示范县人民政府', '2026年3月1日')).toEqual({
    ...{ kind: 'signature', lines: ['示范县人民政府', '2026年3月1日'] },
  })
  expect(lastOf('请认真执行。', '示范县人民政府办公室', '示范县自然资源局', '二〇二六年三月十二日')).toMatchObject({
    lines: ['示范县人民政府办公室', '示范县自然资源局', '二〇二六年三月十二日'],
  })
  expect(lastOf('请认真执行。', '示范县人民政府')).toMatchObject({ lines: ['示范县人民政府'] })
})

test.each([
  [['请认真执行。', '县人民政府召开全体会议。']],
  [['请认真执行。', '2026年3月1日']],
  [['示范县人民政府', '2026年3月1日']],
  [['任命：', '示范四为示范县水利局局长']],
])('what is no signature stays in the text: %j', (lines) => {
  expect(withSignature(paragraphs(...lines))).toEqual(paragraphs(...lines))
})
