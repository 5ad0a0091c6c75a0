// Without 0 O 1 I L U V, which look or sound alike on paper and on the telephone.
const SIGNS = '23456789ABCDEFGHJKMNPQRSTWXYZ'

/** Ten signs that an applicant proves a request with; `bytes` are at least ten bytes nobody can foretell. */
export function queryCodeOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 10)].map((byte) => SIGNS[byte % SIGNS.length]).join('')
}

/** The code in two groups, as it is printed. */
export function printedCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** The code as typed: width, case, spaces and hyphens do not matter. */
export function foldQueryCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}
