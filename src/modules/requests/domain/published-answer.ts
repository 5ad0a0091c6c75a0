import type { Day } from '../../../kernel/day.ts'

/** An answer on request made public for everybody: what was disclosed, never who asked (条例 第四十四条). */
export type PublishedAnswer = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly organName: string
  readonly publishedOn: Day
}

/**
 * The answers that share enough with what somebody typed, the nearest first. Two signs that stand together are compared, so
 * that neither the order of words nor what stands between them matters.
 */
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
/** Fewer in common is chance. */
const LEAST_SHARED = 3

function nearness(asked: ReadonlySet<string>, title: ReadonlySet<string>): number {
  const shared = [...title].filter((pair) => asked.has(pair)).length
  return shared < LEAST_SHARED ? 0 : shared / Math.min(asked.size, title.size)
}

function pairsOf(text: string): ReadonlySet<string> {
  const signs = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ].slice(0, 2000)
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}
