import { labelKey } from '../../../../../kernel/chinese-text.ts'
import { remember } from './remember.ts'

/** Labels that can be looked up as printed, or by likeness where they are misprinted or cut. */
export type LabelIndex<Key extends string> = {
  readonly exact: ReadonlyMap<string, Key>
  readonly entries: readonly { readonly key: Key; readonly form: string; readonly pairs: ReadonlySet<string> }[]
  /** What {@link findLabel} and {@link mostLikely} found before, by text: the same words come in every report. */
  readonly found: Map<string, Key | null>
  readonly likely: Map<string, Likeness<Key> | undefined>
}

export type Labelled<Key extends string> = {
  readonly key: Key
  readonly label: string
  readonly variants: readonly string[]
}

export function indexLabels<Key extends string>(labels: readonly Labelled<Key>[]): LabelIndex<Key> {
  const exact = new Map<string, Key>()
  for (const { key, label, variants } of labels) {
    for (const form of [label, beforeBracket(label), ...variants]) exact.set(labelKey(form), key)
  }
  const entries = [...exact].map(([form, key]) => ({ key, form, pairs: pairsOf(form) }))
  return { exact, entries, found: new Map(), likely: new Map() }
}

/** The key whose label is printed here, with or without its numeral and its bracketed note. */
export function findLabel<Key extends string>(index: LabelIndex<Key>, text: string): Key | undefined {
  const seen = index.found.get(text)
  if (seen !== undefined) return seen ?? undefined
  const form = formsOf(text).find((each) => index.exact.has(each))
  const key = form === undefined ? undefined : index.exact.get(form)
  remember(index.found, text, key ?? null)
  return key
}

export type Likeness<Key extends string> = { readonly key: Key; readonly score: number; readonly margin: number }

/** The key whose label is most like the text: `score` 0–1, `margin` its lead over the next best key. */
export function mostLikely<Key extends string>(
  index: LabelIndex<Key>,
  text: string,
  among?: ReadonlySet<Key>,
): Likeness<Key> | undefined {
  if (among !== undefined) return leader(likenesses(index, text, among))
  if (!index.likely.has(text)) remember(index.likely, text, leader(likenesses(index, text)))
  return index.likely.get(text)
}

function likenesses<Key extends string>(
  index: LabelIndex<Key>,
  text: string,
  among?: ReadonlySet<Key>,
): ReadonlyMap<Key, number> {
  const best = new Map<Key, number>()
  for (const form of formsOf(text)) {
    if (form.length < 2) continue
    const pairs = pairsOf(form)
    for (const entry of index.entries) {
      if (among !== undefined && !among.has(entry.key)) continue
      const score = form === entry.form ? 1 : likeness(pairs, entry.pairs)
      if (score > (best.get(entry.key) ?? 0)) best.set(entry.key, score)
    }
  }
  return best
}

/** Is the text a piece of this key's label (or the other way round)? Pieces shorter than two characters say nothing. */
export function isPieceOf<Key extends string>(index: LabelIndex<Key>, text: string, key: Key): boolean {
  return formsOf(text).some(
    (form) => form.length >= 2 && index.entries.some((entry) => entry.key === key && entry.form.includes(form)),
  )
}

/** The number a label begins with: `3` for `3.其他`, `七` for `（七）总计`; empty where there is none. */
export function numeralOf(text: string): string {
  const found = leadingNumeral.exec(text)
  return found === null ? '' : found[0].replace(/[^\d一二三四五六七八九十]/g, '')
}

/** The keys a printed label may be looked up by: without numeral, after its last numeral, without its bracketed note. */
export function formsOf(text: string): readonly string[] {
  const known = forms.get(text)
  if (known !== undefined) return known
  const made = makeForms(text)
  remember(forms, text, made)
  return made
}

/** {@link labelKey} of a text, kept: the same words come in every report. */
export function keyOf(text: string): string {
  const seen = keys.get(text)
  if (seen !== undefined) return seen
  const key = labelKey(text)
  remember(keys, text, key)
  return key
}

function makeForms(text: string): readonly string[] {
  const close = text
    .replace(pinyin, '')
    .replace(/[\s?*#]+/g, '')
    .replaceAll('资讯', '信息')
  const bare = close.replace(leadingNumeral, '')
  const made = [labelKey(bare), labelKey(beforeBracket(bare))]
  const last = [...close.matchAll(innerNumeral)].at(-1)
  if (last !== undefined && last.index > 0) {
    const tail = close.slice(last.index + last[0].length)
    made.push(labelKey(tail), labelKey(beforeBracket(tail)))
  }
  return [...new Set(made)].filter((form) => form !== '')
}

function beforeBracket(text: string): string {
  const bracket = text.search(/[（(]/)
  return bracket < 2 ? text : text.slice(0, bracket)
}

function leader<Key extends string>(scores: ReadonlyMap<Key, number>): Likeness<Key> | undefined {
  let best: Key | undefined
  let score = 0
  let next = 0
  for (const [key, value] of scores) {
    if (value > score) {
      next = score
      score = value
      best = key
    } else if (value > next) next = value
  }
  return best === undefined ? undefined : { key: best, score, margin: score - next }
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}

function pairsOf(form: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  const framed = `^${form}$`
  for (let at = 0; at + 1 < framed.length; at++) pairs.add(framed.slice(at, at + 2))
  return pairs
}

const keys = new Map<string, string>()
const forms = new Map<string, readonly string[]>()
const pinyin = /\([a-zü\u00c0-\u01dc][a-zü'\u00c0-\u01dc\u0300-\u030c\s]{0,23}\)/gi
const leadingNumeral =
  /^(?:\([一二三四五六七八九十]{1,2}\)[、.]?|[一二三四五六七八九十]{1,2}[、.]|\(?\d{1,2}\)?[.、,)]?)/
const innerNumeral = /\d{1,2}[.、]|\([一二三四五六七八]\)|[一二三四]、/g
