import { expect, test } from 'vitest'
import { writeNumber } from './write-number.ts'

test.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'japaneseCounting', '十二'],
  [20, 'taiwaneseCountingThousand', '二十'],
  [99, 'ideographDigital', '九十九'],
  [3, 'decimal', '3'],
  [3, 'decimalEnclosedCircle', '③'],
  [3, 'decimalFullWidth', '３'],
  [3, 'decimalZero', '03'],
  [27, 'lowerLetter', 'a'],
])('%d as %s is %s', (value, format, written) => {
  expect(writeNumber(value, format)).toBe(written)
})
