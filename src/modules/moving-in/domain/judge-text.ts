import { foldText } from '../../../kernel/chinese-text.ts'
import type { Day } from '../../../kernel/day.ts'
import { faultOfIndexNumber } from '../../../statute/proactive-disclosure/index-number.ts'
import { article20Items, article21Items } from '../../../statute/proactive-disclosure/statutory-items.table.ts'
import type { MoveFinding } from './move-findings.table.ts'
import type { OldText } from './old-text.ts'
import { readMoment } from './read-moment.ts'

/** What a text tells too little of, or what cannot be, on this day. */
export function judgeText(text: OldText, today: Day): readonly MoveFinding[] {
  return [...faultsOfText(text, today), ...faultsOfFacts(text)]
}

function faultsOfText({ title, published, plain, files }: OldText, today: Day): readonly MoveFinding[] {
  const found: readonly (MoveFinding & { readonly is: boolean })[] = [
    { kind: 'no-title', words: '', is: title === '' },
    { kind: 'no-day', words: '', is: published === null },
    { kind: 'future-day', words: published?.on ?? '', is: published !== null && published.on > today },
    { kind: 'no-text', words: '', is: plain === '' && files.length === 0 },
  ]
  return found.filter(({ is }) => is).map(({ kind, words }) => ({ kind, words }))
}

function faultsOfFacts({ facts }: OldText): readonly MoveFinding[] {
  const { madeOn, indexNumber, catalogue, validity } = facts
  const found: readonly (MoveFinding & { readonly is: boolean })[] = [
    { kind: 'unknown-day', words: madeOn, is: readMoment(madeOn) === null },
    { kind: 'index-number', words: indexNumber, is: faultOfIndexNumber(indexNumber) !== undefined },
    { kind: 'unknown-catalogue', words: catalogue, is: catalogueOf(catalogue) === null },
    { kind: 'not-in-force', words: validity, is: /废止|失效/.test(validity) },
  ]
  return found.filter(({ is, words }) => is && words !== '').map(({ kind, words }) => ({ kind, words }))
}

/** The item of 条例 第二十条、第二十一条 that words name: by its name, its place (`第二十条第（一）项`) or its id; null for none. */
export function catalogueOf(words: string): string | null {
  const written = foldText(words.normalize('NFKC')).replaceAll(/[\s()《》<>]/g, '')
  const found = [...article20Items, ...article21Items].filter(
    ({ id, zh, article }) =>
      written === id ||
      written === foldText(zh) ||
      (article.endsWith('项') && written.endsWith(article.replace('条例 ', ''))),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
