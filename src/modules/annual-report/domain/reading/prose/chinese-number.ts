/** The whole number a count is written as, in digits or Chinese numerals (`1,136`, `1.2万`, `十二`, `两`); null for anything else. */
export function readCount(written: string): number | null {
  const plain = written.replaceAll(',', '')
  const arabic = /^(\d+(?:\.\d+)?)(万?)$/.exec(plain)
  if (arabic !== null) {
    const value = Number((Number(arabic[1]) * (arabic[2] === '万' ? 10_000 : 1)).toFixed(4))
    return Number.isSafeInteger(value) ? value : null
  }
  return readNumerals(plain)
}

function readNumerals(written: string): number | null {
  if (written === '' || !/^[零〇○一二两三四五六七八九十百千万]+$/.test(written)) return null
  let total = 0
  let digit: number | null = null
  for (const character of written) {
    const value = digits.indexOf(character === '两' ? '二' : character === '〇' || character === '○' ? '零' : character)
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else {
      const unit = units[character] as number
      total = unit === 10_000 ? (total + (digit ?? 0)) * unit : total + (digit ?? 1) * unit
      digit = null
    }
  }
  return total + (digit ?? 0)
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }
