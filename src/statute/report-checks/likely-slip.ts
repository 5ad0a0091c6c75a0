/**
 * How a wrong figure probably came about, as a half sentence that starts with a comma, or '' where nothing fits.
 * Only patterns a person makes when typing or adding; `parts` are the named figures that should have been added.
 */
export function likelySlip(
  expected: number,
  actual: number,
  parts: readonly (readonly [label: string, value: number | null])[] = [],
): string {
  if (actual === 0 && expected > 0) return '，可能漏填或漏加'
  const part = partThatExplains(expected, actual, parts)
  if (part !== '') return part
  return digitSlip(String(expected), String(actual))
}

function partThatExplains(
  expected: number,
  actual: number,
  parts: readonly (readonly [string, number | null])[],
): string {
  const gap = Math.abs(expected - actual)
  // Ones are everywhere: a difference of one points at no cell.
  if (gap < 2) return ''
  const matching = parts.filter(([, value]) => value !== null && value === gap && value !== 0)
  const [only] = matching
  if (only === undefined || matching.length > 1) return ''
  return `，相差数恰好等于“${only[0]}”的 ${gap}，可能${actual < expected ? '漏加' : '重复加'}了这一格`
}

function digitSlip(expected: string, actual: string): string {
  if (expected.length < 2 || actual.length < 1) return ''
  if (actual === `${expected}0` || expected === `${actual}0`) return '，可能多打或漏打了一个 0'
  if (sortedDigits(expected) === sortedDigits(actual)) return '，数字相同而次序不同，可能前后颠倒'
  if (Number(actual) === 2 * Number(expected)) return '，恰好是应有数的两倍，可能重复计算'
  if (dropsOneDigit(expected, actual) || dropsOneDigit(actual, expected)) return '，可能多打或漏打了一位数字'
  return ''
}

function sortedDigits(digits: string): string {
  return [...digits].toSorted().join('')
}

function dropsOneDigit(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
}
