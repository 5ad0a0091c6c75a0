/** Whether this is a 统一社会信用代码 with the right check sign (GB 32100): 18 digits and capital letters without I, O, S, V, Z. */
export function isCreditCode(text: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && checkSignOf(text) === text[17]
}

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

function checkSignOf(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * SIGNS.indexOf(code[at] ?? ''), 0)
  return SIGNS[(31 - (sum % 31)) % 31]
}
