/**
 * A stored number as its cell shows it: the decimals of its format kept, thousands separators left off, so that what is
 * read is the figure and not its dress. Of a format's sections only the first counts: a hidden zero is still a zero.
 */
export function showNumber(value: number, format: string, since1904 = false): string {
  const code = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|_.|\*./g, '')
  if (isDate(code)) return showDate(value, code, since1904)
  const shape = shapeOf(code)
  if (shape === undefined) return plainNumber(value)
  const digits = showDigits(code.includes('%') ? value * 100 : value, shape.digits)
  return literal(shape.before) + digits + literal(shape.after)
}

type Shape = { readonly before: string; readonly digits: string; readonly after: string }

/** The digit places of a format and the words around them; undefined where it shows numbers as they are. */
function shapeOf(code: string): Shape | undefined {
  if (/general|@|E[+-]/i.test(code)) return undefined
  const [, before = '', digits = '', after = ''] = /^([^#0?]*)([#0?,]*(?:\.[#0?]*)?)([^#0?]*)$/.exec(code) ?? []
  return digits === '' ? undefined : { before, digits, after }
}

/** Fifteen digits are what a sheet keeps; the rest is binary dust. */
function plainNumber(value: number): string {
  const exact = Number(value.toPrecision(15))
  return Math.abs(exact) < 1e21
    ? String(exact).replace(/^(-?[\d.]+)e-\d+$/, () => trimZeros(exact.toFixed(20)))
    : String(exact)
}

function showDigits(value: number, digits: string): string {
  const fraction = (digits.split('.')[1] ?? '').replaceAll('?', '0')
  const most = Math.min(15, fraction.length)
  const least = Math.min(most, fraction.lastIndexOf('0') + 1)
  // A comma at the very end of the whole digits counts thousands.
  const scaled = /,+(?=\.|$)/.test(digits.replace(/\.[^]*$/, '')) ? value / 1000 : value
  const rounded = Math.round(Number((scaled * 10 ** most).toPrecision(15))) / 10 ** most
  const [whole = '0', decimals = ''] = rounded.toFixed(most).split('.')
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}

function literal(text: string): string {
  return text.replace(/\\(.)|"([^"]*)"|[-+¥$€£\s]/g, (whole, escaped?: string, quoted?: string) => {
    if (escaped !== undefined || quoted !== undefined) return (escaped ?? quoted ?? '').trim()
    return /[-+]/.test(whole) ? whole : ''
  })
}

function trimZeros(text: string): string {
  return text.replace(/\.?0+$/, '')
}

function isDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\./g, '')
  return /[yd]|m+[/月-]|h+:|:s/i.test(bare) || (/[yd年月日]/i.test(code.replaceAll('"', '')) && /[ymd]/i.test(bare))
}

function showDate(value: number, code: string, since1904: boolean): string {
  const days = Math.floor(value) + (since1904 ? 1462 : 0)
  // Sheets believe in 29 February 1900, so days before March of that year are counted one off.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000)
  if (Number.isNaN(date.getTime()) || days < 1) return plainNumber(value)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const hasDay = /d/i.test(code)
  if (/年/.test(code)) return `${year}年${month}月${hasDay ? `${day}日` : ''}`
  const parts = [year, String(month).padStart(2, '0'), ...(hasDay ? [String(day).padStart(2, '0')] : [])]
  return parts.join('-')
}
