import type { NumberSeries } from './letter-definition.ts'

/** A 发文字号 taken apart. */
export type DocumentNumber = { readonly code: string; readonly year: number; readonly serial: number }

/** What each series adds to the organ's code, so that two documents never bear the same number. */
export const numberSeries = {
  reply: { zh: '答复', suffix: '' },
  notice: { zh: '办理中的告知', suffix: '告' },
  letter: { zh: '征求意见等函件', suffix: '函' },
} as const satisfies Record<NumberSeries, { readonly zh: string; readonly suffix: string }>

/** The code a series of an organ is numbered under, e.g. `示自然资公开告`. */
export function codeOfSeries(organCode: string, series: NumberSeries): string {
  return `${organCode}${numberSeries[series].suffix}`
}

/** The number as GB/T 9704 writes it: six-angle brackets, no 第, no leading zeros. `示自然资公开〔2026〕12号`. */
export function formatNumber(code: string, year: number, serial: number): string {
  return `${code}〔${year}〕${serial}号`
}

/**
 * Takes a number apart, however its brackets, digits and zeros are written (`[2026]第012号`); undefined for anything that
 * is none.
 */
export function parseNumber(text: string): DocumentNumber | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, '')
  const parts = /^(.*?)[〔[【(〖{](\d{4})[〕\]】)〗}]第?0*([1-9]\d{0,8})号$/.exec(plain)
  if (parts === null) return undefined
  return { code: parts[1] as string, year: Number(parts[2]), serial: Number(parts[3]) }
}

/** A number as somebody typed it in the form GB/T 9704 asks for; undefined where it is none. */
export function normalizeNumber(text: string): string | undefined {
  const number = parseNumber(text)
  return number === undefined ? undefined : formatNumber(number.code, number.year, number.serial)
}

/** Whether a number is written as it has to be printed. */
export function isWellFormedNumber(text: string): boolean {
  return parseNumber(text)?.code !== '' && normalizeNumber(text) === text
}
