import type { NarrativeKey } from '../../../../../statute/report-format/narrative.table.ts'
import { readCount } from './chinese-number.ts'
import { narrativePatterns, type NarrativePattern } from './narrative-patterns.table.ts'
import { isOnTopic, type Spoken } from './narrative-topics.ts'
import type { Sentence } from './sentences.ts'
import { matchesOf } from './matches.ts'
import { isOfAnotherMatter } from './other-matters.ts'

/** A number one sentence gives for a key, and what limits it. */
export type Candidate = {
  readonly key: NarrativeKey
  readonly value: number
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
}

/** Every number a sentence gives, each stretch of text read once by the first pattern that fits. */
export function candidatesIn(sentence: Sentence, spoken: Spoken, year: number | null): Candidate[] {
  const found: Candidate[] = []
  for (const pattern of narrativePatterns) {
    if (!sentence.text.includes(pattern.hint) || !isOnTopic(pattern.topic, spoken)) continue
    for (const match of matchesOf(pattern.pattern, sentence.text)) {
      const candidates = candidatesOf(pattern, match, sentence, year)
      found.push(...candidates.filter((candidate) => !isTaken(found, candidate)))
    }
  }
  return found
}

/** Whether a sentence can give any of the numbers: it counts something, or says there was none, of what reports count. */
export function mayCount(sentence: string): boolean {
  return counts.test(sentence) && counted.test(sentence)
}

const counts = /\d|[零一二两三四五六七八九十百](?:余|多)?(?:件|条|例|宗|份|起|个|项|次|则|桩|封|笔|篇)|[无未没零]/
const counted = /申请|公开|复议|诉讼|规范性文件|信息|结转|顺延|办结|答复|办理|收到|受理/

function candidatesOf(
  pattern: NarrativePattern,
  match: RegExpExecArray,
  sentence: Sentence,
  year: number | null,
): Candidate[] {
  const value = pattern.value ?? readCount(match.groups?.['n'] ?? '')
  const before = sentence.text.slice(0, match.index)
  if (value === null || !Number.isInteger(value) || isApproximate(match[0])) return []
  if (!namesRightYear(pattern, match, year) || isOfOtherYear(before, match[0], year)) return []
  const stretch = { sentence, from: match.index, to: match.index + match[0].length }
  const limits = limitsOf(sentence, before, match[0])
  return pattern.keys
    .filter((key) => !isOfAnotherMatter(key, before))
    .map((key) => ({ key, value, ...stretch, ...limits }))
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

// `较2022年…`, `去年同期…`, `自2019年以来…`: not this report's year.
function isOfOtherYear(before: string, matched: string, year: number | null): boolean {
  if (/(?:上年同期|去年同期|去年(?!度?结)|同比|以来|较上年|比上年)[^;。]*$/.test(before.slice(-30))) return true
  const named = matchesOf(namedYear, before).at(-1)?.[1]
  if (named === undefined || year === null) return false
  return Number(named) !== year && !/结转/.test(matched)
}

const namedYear = /(?<!\d)(20\d\d)年(?!\d{1,2}月)/g

function isApproximate(matched: string): boolean {
  return /(?:近|约|超过|逾|大约)\d[\d,.]*万?(?:余|多)?\D{1,3}$/.test(matched)
}

// One stretch of text gives one number for a key, and a number read already is not read for another key.
function isTaken(found: readonly Candidate[], { key, sentence, from, to }: Candidate): boolean {
  return found.some(
    (other) =>
      other.sentence === sentence && other.from < to && from < other.to && (other.key === key || other.to === to),
  )
}
