import { expect, test } from 'vitest'
import { printableText } from './printable-text.ts'

test('words, rare characters, line ends and tabs stay', () => {
  expect(printableText('公开\t𰻝𪚥\r\n“三安全一稳定”')).toBe('公开\t𰻝𪚥\r\n“三安全一稳定”')
})

test('control characters, halves of pairs, non-characters and direction marks go', () => {
  expect(printableText('公\u0000开\u0007\ud800信\ufffe息\u202e反\u202c')).toBe('公开信息反')
})
