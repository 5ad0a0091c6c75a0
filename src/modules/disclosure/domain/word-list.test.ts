import { expect, test } from 'vitest'
import { findingsOf } from './findings/findings-of.ts'
import { readyLists, shippedWords } from './findings/lists.ts'
import { ruleOf, typedOfWordList, wordListOf } from './word-list.ts'

const listOf = (typed: string) => {
  const read = wordListOf(typed)
  return read.ok ? read.value : []
}
const foundIn = (text: string, typed: string) =>
  findingsOf(text, readyLists([...shippedWords, ...listOf(typed).map(ruleOf)])).map(({ words, suggestion }) => [
    words,
    suggestion,
  ])

test('an office finds what it wrote on its own list, with what should be written', () => {
  expect(foundIn('本局负责国土局事务。', '国土局=自然资源局=机构已经更名')).toEqual([['国土局', '自然资源局']])
})

test('an entry written the same on both sides silences one that comes with the software', () => {
  expect(foundIn('按装设备', '')).toEqual([['按装', '安装']])
  expect(foundIn('按装设备', '按装=按装')).toEqual([])
})

test('a line that is no entry is named; a list reads back as it was typed', () => {
  expect(wordListOf('国土局=自然资源局\n按装')).toMatchObject({
    ok: false,
    refusal: expect.stringContaining('第2行“按装”'),
  })
  expect(wordListOf('的=得')).toMatchObject({ ok: false })
  const typed = '国土局=自然资源局=机构已经更名\n按装=安装'
  expect(typedOfWordList(listOf(` ${typed.replace('=', '＝')}\n\n`))).toBe(typed)
})
