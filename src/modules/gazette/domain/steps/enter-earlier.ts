import { done, refuse } from '../../../../kernel/outcome.ts'
import type { EarlierIssue } from '../earlier-issue.ts'
import type { IssueRule } from '../issue-rule.ts'
import { numberWords } from '../issue.ts'
import { textOfLine, type ContentsLine } from '../read-contents.ts'

export type EarlierEntry = {
  readonly earlier: EarlierIssue
  readonly contents: readonly ContentsLine[]
  /** What the file says; null where it is the same file as before. */
  readonly words: string | null
  /** Whether another issue of the organ bears one of its numbers. */
  readonly taken: boolean
}

/** 以前出版的公报: what its cover and contents say, for somebody else to compare with the file. */
export const enterEarlier: IssueRule<EarlierEntry> = (_, { earlier, contents, words, taken }, { today }) => {
  if (earlier.on > today) return refuse('in-future')
  if (taken) return refuse('number-there')
  return done({
    entry: { step: 'arrange', detail: { entered: numberWords(earlier), on: earlier.on } },
    ...{ earlier, earlierWords: words, texts: contents.map(textOfLine) },
  })
}
