import { expect, test } from 'vitest'
import { columnLines } from './report/column-lines.ts'
import { harmless, padded, widthOf } from './text-width.ts'

test('Chinese characters and full-width punctuation take two columns', () => {
  expect([widthOf('年报'), widthOf('2024'), widthOf('（一）'), widthOf('𠮷')]).toEqual([4, 4, 6, 2])
})

test('columns of Chinese words line up', () => {
  const lines = columnLines(
    [
      ['自然人', '1'],
      ['其他', '100'],
    ],
    ['left'],
  )
  expect(lines).toEqual(['    自然人    1', '    其他    100'])
  expect(padded('年报', 6, 'right')).toBe('  年报')
})

test('what a foreign file says cannot move the cursor or turn the text round', () => {
  expect(harmless('示范县\u001b[2J\u202e政府\n')).toBe('示范县 [2J 政府 ')
})
