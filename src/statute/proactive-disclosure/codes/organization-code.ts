/** Whether this is a 组织机构代码 of nine signs with the right check sign (GB 11714), written with or without its hyphen. */
export function isOrganizationCode(text: string): boolean {
  const code = text.replace('-', '')
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && checkSignOf(code) === code[8]
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

function checkSignOf(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(code[at] ?? '0', 36), 0)
  return '0123456789X0'[11 - (sum % 11)]
}
