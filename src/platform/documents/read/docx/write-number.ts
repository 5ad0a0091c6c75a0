/** A list number the way Word's number format of that name writes it; plain digits for formats no report uses. */
export function writeNumber(value: number, format: string): string {
  if (/chinese|japaneseCounting|taiwanese|ideograph/i.test(format) && !/zodiac|enclosed/i.test(format)) {
    return chinese(value)
  }
  if (format.startsWith('decimalEnclosedCircle') && value >= 1 && value <= 20)
    return String.fromCodePoint(0x245f + value)
  if (format === 'decimalFullWidth') return String(value).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((value - 1) % 26) + 1))
  return format === 'upperLetter' ? String.fromCharCode(64 + (((value - 1) % 26) + 1)) : String(value)
}

const digits = '０１２３４５６７８９'
const numerals = '〇一二三四五六七八九'

/** 一 to 九十九, which is as far as the headings of a report go. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`
  return ten + (ones === 0 ? '' : (numerals[ones] ?? ''))
}
