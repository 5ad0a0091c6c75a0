import type { Day } from '../../../kernel/day.ts'
import { nearness, pairsOf } from './near-words.ts'

/** An answer on request made public for everybody: what was disclosed, never who asked (条例 第四十四条). */
export type PublishedAnswer = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly organName: string
  readonly publishedOn: Day
}

/** The answers that share enough with what somebody typed, the nearest first. */
export function matchingAnswers(words: string, answers: readonly PublishedAnswer[]): readonly PublishedAnswer[] {
  const asked = pairsOf(words)
  const scored = answers.map((answer) => ({ answer, score: nearness(asked, pairsOf(answer.title)) }))
  return scored
    .filter(({ score }) => score >= NEAR)
    .toSorted((one, other) => other.score - one.score)
    .map(({ answer }) => answer)
    .slice(0, MOST)
}

const NEAR = 0.5
const MOST = 5
