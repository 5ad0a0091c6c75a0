import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import { narrativePatterns, type NarrativePattern } from './narrative-patterns.table.ts'
import { isOnTopic, type Spoken } from './narrative-topics.ts'
import { matchesOf } from './matches.ts'
import { isOfAnotherMatter } from './other-matters.ts'
import { isOfOtherYear } from './other-years.ts'
import type { Sentence } from './sentences.ts'
import { toldCount } from './told-count.ts'

/** A number one sentence gives for a key, and what limits it. */
export type Candidate = Spotted & { readonly value: number; readonly doubt: null }

/** A number that is told for a key but is not the exact one of the year. */
export type Doubtful = Spotted & { readonly value: null; readonly doubt: 'approximate' | 'cumulative' }

type Spotted = {
  readonly key: NarrativeKey
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** 其中…: a part of a number given before. */
  readonly part: boolean
  /** Through one channel only: `通过门户网站…`. */
  readonly channel: boolean
  /** Said to be a total: 共, 累计, 总计. */
  readonly total: boolean
  /** Says 受理 where others say 收到: may count what was carried in. */
  readonly accepted: boolean
  /** The sum of counts told before it in the sentence. */
  readonly summed: boolean
}

/** Every number a sentence gives, each stretch of text read once by the first pattern that fits. */
export function candidatesIn(sentence: Sentence, spoken: Spoken, year: number | null): (Candidate | Doubtful)[] {
  const { text } = sentence
  const found: (Candidate | Doubtful)[] = []
  const signs: Signs = { text, counts: counts.test(text), none: saysNone.test(text), hinted: [] }
  if (!signs.counts && !signs.none) return found
  for (const [pattern, hint] of hintedPatterns) {
    if (!isOnTopic(pattern.topic, spoken) || !mayMatch(pattern, hint, signs)) continue
    for (const match of matchesOf(pattern.pattern, text)) {
      const candidates = candidatesOf(pattern, match, sentence, year)
      found.push(...candidates.filter((candidate) => !isTaken(found, candidate)))
    }
  }
  return withoutAddends(found)
}

/** Whether a sentence can give any of the numbers: it counts something, or says there was none, of what reports count. */
export function mayCount(sentence: string): boolean {
  return (counts.test(sentence) || saysNone.test(sentence)) && counted.test(sentence)
}

const counts = /[\d万零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟][余多]?[件条例宗份起个项笔封次则桩篇部人]/
const saysNone = /[无未没零]|(?<![\d.,])0(?![\d.])/
const counted = /申请|公开|复议|诉讼|规范性文件|信息|结转|顺延|办结|答复|办理|收到|受理/

// What a sentence has of what patterns need, each looked for once, and only when a pattern needs it.
type Signs = {
  readonly text: string
  readonly counts: boolean
  readonly none: boolean
  readonly hinted: (boolean | undefined)[]
}

function mayMatch({ value }: NarrativePattern, hint: number, { text, counts, none, hinted }: Signs): boolean {
  return (value === undefined ? counts : none) && (hinted[hint] ??= (hints[hint] as RegExp).test(text))
}

const hintWords = [...new Set(narrativePatterns.map(({ hint }) => hint))]
const hints = hintWords.map((words) => new RegExp(words))
const hintedPatterns = narrativePatterns.map((pattern) => [pattern, hintWords.indexOf(pattern.hint)] as const)

function candidatesOf(
  pattern: NarrativePattern,
  match: RegExpExecArray,
  sentence: Sentence,
  year: number | null,
): (Candidate | Doubtful)[] {
  const { text } = sentence
  const [matched] = match
  const from = match.index
  const to = from + matched.length
  const before = text.slice(0, from)
  if (!namesRightYear(pattern, match, year) || isOfOtherYear(before, matched, year)) return []
  const count = toldCount(pattern, match, before, text.slice(to))
  if (count === null) return []
  const limits = { ...limitsOf(sentence, before, matched), summed: pattern.sum === true }
  return pattern.keys
    .filter((key) => !isOfAnotherMatter(key, before, text.slice(to)))
    .map((key) => ({ key, sentence, from, to, ...limits, ...count }))
}

// Where a sentence gives parts and their sum, the sum is the number.
function withoutAddends(found: (Candidate | Doubtful)[]): (Candidate | Doubtful)[] {
  const sum = found.find(({ summed }) => summed)
  return sum === undefined ? found : found.filter(({ key, to }) => key !== sum.key || to > sum.from)
}

// `2022年结转` is carried in only in the report on 2023.
function namesRightYear({ year: distance }: NarrativePattern, match: RegExpExecArray, year: number | null): boolean {
  const named = match.groups?.['y']
  return named === undefined || (year !== null && Number(named) === year + (distance ?? 0))
}

function limitsOf(sentence: Sentence, before: string, matched: string) {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')) + 1)
  return {
    part: sentence.bracketed || /其中|包括|分别/.test(clause),
    channel: /(?:通过|利用|依托|网站|平台|公众号|微博|微信)[^,;。]*$/.test(before.slice(-60)),
    total: /共|总|累计|合计/.test(before.slice(-8) + matched),
    accepted: matched.startsWith('受理'),
  }
}

// One stretch of text gives one number for a key, and a number read already is not read for another key.
function isTaken(found: readonly Spotted[], { key, sentence, from, to }: Spotted): boolean {
  return found.some(
    (other) =>
      other.sentence === sentence && other.from < to && from < other.to && (other.key === key || other.to === to),
  )
}
