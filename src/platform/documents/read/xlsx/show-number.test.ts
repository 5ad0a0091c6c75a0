import { expect, test } from 'vitest'
import { showNumber } from './show-number.ts'

test.each([
  [7730.28, 'General', '7730.28'],
  [7730.280000000001, 'General', '7730.28'],
  [11398889, 'General', '11398889'],
  [-417, 'General', '-417'],
  [0.37, 'General', '0.37'],
  [0.0000012, 'General', '0.0000012'],
  [7730.2, '0.00', '7730.20'],
  [7730.28, '0', '7730'],
  [2.5, '0.0##', '2.5'],
  [1234567.891, '#,##0.00', '1234567.89'],
  [1234, '#,##0_ ', '1234'],
  [1.005, '0.00', '1.01'],
  [0, '#,##0;-#,##0;"-"', '0'],
  [0.125, '0.0%', '12.5%'],
  [3, '0"件"', '3件'],
  [251000, '[$¥-804]#,##0"元"', '251000元'],
  [59237.2449, '@', '59237.2449'],
  [45358, 'yyyy-m-d', '2024-03-07'],
  [45358, 'yyyy"年"m"月"d"日"', '2024年3月7日'],
  [45358, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2024-03-07'],
])('%d in the format %s shows as %s', (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown)
})

test('days of old Macintosh workbooks count from 1904', () => {
  expect(showNumber(43896, 'yyyy-m-d', true)).toBe('2024-03-07')
})
