import type { Atom, AtomKind } from './atom.ts'
import { remember } from './remember.ts'

type Span = { readonly start: number; readonly end: number; readonly page?: number }
type Grid = { readonly column?: number; readonly columns?: number }

/** Reads one cell: `text` is the folded text of the whole document, `span` the cell's place in it. */
export function readAtom(text: string, span: Span, { column, columns }: Grid = noGrid): Atom {
  const start = afterFiller(text, span.start, span.end)
  const end = beforeFiller(text, start, span.end)
  const words = text.slice(start, end)
  const { kind, value, unit } = meaningOf(words)
  const atom = { kind, text: words, value, unit, start, end, column, columns }
  return span.page === undefined ? atom : { ...atom, page: span.page }
}

const noGrid: Grid = {}

/** What a cell's words mean: `1,184`, `减3`, `251000元`, `22(其中修订 16 件)` are numbers; `/` and `—` are marks. */
export function meaningOf(words: string): Meaning {
  return known.get(words) ?? learn(words)
}

/** Most cells of most reports say one of a few numbers. */
function learn(words: string): Meaning {
  const meaning = judge(words)
  if (words.length <= longestKept) remember(known, words, meaning)
  return meaning
}

type Meaning = { readonly kind: AtomKind; readonly value: number | null; readonly unit: string | null }

function judge(words: string): Meaning {
  if (words === '') return blank
  const first = words.charCodeAt(0)
  if (first > 0x2fff && !signWord.test(words)) return noteWords.has(words) ? note : plainText
  const found = numberShape.exec(words)
  if (found !== null) return numberOf(found)
  if (slashShape.test(words)) return slash
  if (dashShape.test(words)) return dash
  return plainText
}

function numberOf(found: RegExpExecArray): Meaning {
  const [, sign = '', digits = '', unit] = found
  const size = Number(digits.replaceAll(',', ''))
  const value = sign === '-' || sign.startsWith('减') ? -size : size
  return {
    kind: 'number',
    value: value === 0 ? 0 : value,
    unit: unit !== undefined && moneyUnits.has(unit) ? unit : null,
  }
}

/** Spaces and the question marks that lost spaces turn into are no part of a cell. */
function afterFiller(text: string, from: number, to: number): number {
  let start = from
  while (start < to && isFiller(text.charCodeAt(start))) start++
  return start
}

function beforeFiller(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isFiller(text.charCodeAt(end - 1))) end--
  return end
}

function isFiller(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x3f || unit === 0x0d || unit === 0x0a || unit === 0x2a
}

const known = new Map<string, Meaning>()
const longestKept = 8
const blank: Meaning = { kind: 'blank', value: null, unit: null }
const plainText: Meaning = { kind: 'text', value: null, unit: null }
const slash: Meaning = { kind: 'slash', value: null, unit: null }
const dash: Meaning = { kind: 'dash', value: null, unit: null }
const note: Meaning = { kind: 'note', value: null, unit: null }

const numberShape =
  /^(\+|-|减少?|增加?)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万元|亿元|元|件次|人次|[件项个次宗条份起])?\s*(?:\([^()]*[^()\d][^()]*\))?$/
const signWord = /^[增减]/
const slashShape = /^[/\\]$/
const dashShape = /^[-‐‑‒–—―─﹣]{1,2}$/
const moneyUnits: ReadonlySet<string> = new Set(['万元', '亿元', '元'])
const noteWords: ReadonlySet<string> = new Set(['无', '不适用', '未填', '空', '暂无'])
