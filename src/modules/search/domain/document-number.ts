import { searchKey } from './search-key.ts'

/** A document number taken apart: 示政发〔2026〕12号 is 示政发, 2026 and 12. */
export type NumberParts = { readonly word: string; readonly year: number; readonly number: number }

/** The document number in a text, in any form of brackets or none: 〔2026〕12号, [2026]12, (2026)第12号, 2026 12号. */
export function findDocumentNumber(text: string): FoundNumber | undefined {
  const folded = keyKeepingSpaces(text)
  const match = bracketed.exec(folded) ?? spaced.exec(folded)
  if (match === null) return undefined
  const [found, word = '', year = '', number = ''] = match
  const rest = `${folded.slice(0, match.index)}${word} ${folded.slice(match.index + found.length)}`
  return { word, year: Number(year), number: Number(number), rest }
}

/** `rest`: the text without year and number. */
export type FoundNumber = NumberParts & { readonly rest: string }

/** What a document number is found by: with its word and without. */
export function numberTokens(documentNumber: string): readonly string[] {
  const parts = findDocumentNumber(documentNumber)
  if (parts === undefined) return [`#n=${searchKey(documentNumber)}`]
  return [...new Set([numberToken(parts), numberToken({ ...parts, word: '' })])]
}

/** The tokens of the document numbers that a text mentions, without their words: where those begin is hard to tell. */
export function mentionedNumbers(key: string): readonly string[] {
  const found = [...key.matchAll(mention)].map(([, year = '', number = '']) => `#m=${year}-${Number(number)}`)
  return [...new Set(found)]
}

/** The token of a number that somebody looks for. */
export function numberToken({ word, year, number }: NumberParts): string {
  return `#n=${word}${year}-${number}`
}

/** The tokens of things that have this number or mention it, whatever its word. */
export function tokensWithNumber({ year, number }: NumberParts): readonly string[] {
  return [`#n=${year}-${number}`, `#m=${year}-${number}`]
}

const bracketed = /(\p{Script=Han}{0,12})\s*[[(<{]\s*((?:19|20)\d\d)\s*[\])>}]\s*第?\s*0*(\d{1,5})(?!\d)\s*号?/u
const spaced = /(\p{Script=Han}{0,12})\s*((?:19|20)\d\d)(?:年第|年 ?|\s+第?|第)0*(\d{1,5})\s*号/u
const mention = /[[(<{]((?:19|20)\d\d)[\])>}]第?0*(\d{1,5})号/gu

function keyKeepingSpaces(text: string): string {
  return text
    .split(/\s+/)
    .map((part) => searchKey(part))
    .join(' ')
    .replaceAll('《', '<')
    .replaceAll('》', '>')
}
