import type { AskedWord, AskedWords } from './parse-words.ts'
import { weights } from './ranking.table.ts'

/** What says how well a thing answers. */
export type ScoredTexts = {
  readonly title_key: string
  readonly keyword_key: string
  readonly organ_key: string
  /** What it is about, each word between spaces. */
  readonly salient: string
}

/**
 * How well the words of a thing answer: 0 to about 1.6. Each word counts where it says most (title, keywords, what the thing
 * is about, its organ, anywhere), by the word's own weight; a title that has all that was typed counts besides, the more so
 * the less else it has.
 */
export function scoreOfTexts(asked: AskedWords, texts: ScoredTexts, anywhere: number = weights.anywhere): number {
  const total = asked.words.reduce((sum, { weight }) => sum + weight, 0)
  const said = asked.words.reduce((sum, word) => sum + (word.weight / total) * worthOf(word, texts, anywhere), 0)
  const { whole } = asked
  if (whole.length < 2 || !texts.title_key.includes(whole)) return said
  return said + weights.wholeInTitle + (weights.onlyTitle * whole.length) / Math.max(1, texts.title_key.length)
}

function worthOf({ key, synonyms }: AskedWord, texts: ScoredTexts, anywhere: number): number {
  const own = worthOfKey(key, texts, anywhere)
  return Math.max(own, ...synonyms.map((each) => weights.synonym * worthOfKey(each, texts, anywhere)))
}

function worthOfKey(key: string, texts: ScoredTexts, anywhere: number): number {
  if (texts.title_key.includes(key)) return weights.title
  if (texts.keyword_key.includes(key)) return weights.keyword
  const at = texts.salient.indexOf(` ${key} `)
  if (at >= 0) return weights.about - weights.aboutFading * (at + 1)
  return texts.organ_key.includes(key) ? weights.organ : anywhere
}

/** What a thing is worth whatever is asked: what is new and in force comes first. Days count from 1970. */
export function scoreOfStanding(day: number, today: number, validity: string): number {
  const recent = weights.recent * Math.exp(-Math.max(0, today - day) / weights.fadingDays)
  return recent + (validity === 'repealed' ? weights.repealed : validity === 'lapsed' ? weights.lapsed : 0)
}
