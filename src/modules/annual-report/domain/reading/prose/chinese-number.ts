/**
 * The whole number a count is written as, in digits or Chinese numerals, plain or formal (`1,136`, `1.2万`, `十二`, `两`,
 * `叁`); null for anything else.
 */
export function readCount(written: string): number | null {
  if (/^\d{1,15}$/.test(written)) return Number(written)
  const plain = written.replaceAll(',', '').replace(formal, (character) => plainOf[character] as string)
  const arabic = /^(\d+(?:\.\d+)?)(万?)$/.exec(plain)
  if (arabic !== null) {
    const value = Number((Number(arabic[1]) * (arabic[2] === '万' ? 10_000 : 1)).toFixed(4))
    return Number.isSafeInteger(value) ? value : null
  }
  return readNumerals(plain)
}

function readNumerals(written: string): number | null {
  // 百件 without a digit before it is no number: 数百件, 上百件.
  if (!/^[零〇○一二两三四五六七八九十][零〇○一二两三四五六七八九十百千万]*$/.test(written)) return null
  let total = 0
  let digit: number | null = null
  for (const character of written) {
    const unit = units[character]
    if (unit !== undefined) {
      total = withUnit(total, digit, unit)
      digit = null
    } else if (digit === null || digit === 0) digit = digitOf(character)
    // 一二三 is a list or a telephone number, no count.
    else return null
  }
  return total + (digit ?? 0)
}

// 万 multiplies all before it, the others only the digit before them: 十二, 三百零五, 一万二千.
function withUnit(total: number, digit: number | null, unit: number): number {
  return unit === 10_000 ? (total + (digit ?? 0)) * unit : total + (digit ?? 1) * unit
}

function digitOf(character: string): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf(character === '两' ? '二' : character))
}

const formal = /[壹贰叁肆伍陆柒捌玖拾佰仟]/g
const plainOf: Readonly<Record<string, string>> = {
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九' },
  ...{ 拾: '十', 佰: '百', 仟: '千' },
}

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }
