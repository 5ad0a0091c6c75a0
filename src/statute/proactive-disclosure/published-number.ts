import { formatNumber, normalizeNumber, parseNumber } from '../reply-letters/document-number.ts'
import type { DocumentNumber } from '../reply-letters/document-number.ts'

/** A 发文字号 as published documents bear it: by year, or as an order (`示范市人民政府令第12号`), or `公告2026年第3号`. */
export type PublishedNumber =
  | ({ readonly form: 'yearly' } & DocumentNumber)
  | { readonly form: 'order'; readonly code: string; readonly serial: number }
  | { readonly form: 'proclamation'; readonly code: string; readonly year: number; readonly serial: number }

/** Takes a number apart however its brackets, spaces and zeros are written; undefined for anything that is none. */
export function parsePublishedNumber(text: string): PublishedNumber | undefined {
  const yearly = parseNumber(text)
  if (yearly !== undefined) return yearly.code === '' ? undefined : { form: 'yearly', ...yearly }
  const plain = text.normalize('NFKC').replaceAll(/[\s()]+/g, '')
  const [, code, year, serial] = /^(.{1,30}?)(?:((?:19|20)\d{2})年)?第0*([1-9]\d{0,8})号$/.exec(plain) ?? []
  if (code === undefined || serial === undefined) return undefined
  if (year !== undefined) return { form: 'proclamation', code, year: Number(year), serial: Number(serial) }
  return code.endsWith('令') ? { form: 'order', code, serial: Number(serial) } : undefined
}

/** The number as it has to be printed (GB/T 9704): `示政发〔2026〕12号`. */
export function formatPublishedNumber(number: PublishedNumber): string {
  if (number.form === 'yearly') return formatNumber(number.code, number.year, number.serial)
  const year = number.form === 'proclamation' ? `${number.year}年` : ''
  return `${number.code}${year}第${number.serial}号`
}

/** The year and serial of a number in a running text, not written as GB/T 9704 asks, and how they should be. */
export type LooseNumber = { readonly start: number; readonly words: string; readonly wellFormed: string }

/** Numbers with other brackets than 〔〕, with 第 or leading zeros (`示政发[2026]012号`). Cases of courts (`（2026）…12号`) are none. */
export function looseNumbersIn(text: string): readonly LooseNumber[] {
  return [...text.matchAll(LOOSE)].flatMap((match) => {
    const words = match[0]
    const wellFormed = normalizeNumber(words)
    const hasCode = /\p{Script=Han} ?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    return !hasCode || wellFormed === undefined || wellFormed === words
      ? []
      : [{ start: match.index, words, wellFormed }]
  })
}

const LOOSE = /[[【(（［〔]\s?(?:19|20)\d{2}\s?[\]】)）］〕]\s?第?\d{1,5}\s?号/g
