import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { GazetteIssue, NewText } from '../domain/issue.ts'
import type { Rewriting } from '../domain/steps/arrange.ts'
import type { IssueNeeds } from './issue-needs.ts'
import { wordsWithPictures, type SentPicture } from './keep-pictures.ts'

/** A text with the pictures sent with it; its plain words are read once these have their places. */
type WithPictures<Text> = Omit<Text, 'plain'> & { readonly pictures: readonly (SentPicture | null)[] }

type Around = Pick<IssueNeeds, 'transaction'>

/** A text written for an issue with its pictures kept and in their places, as texts are added. */
export function newTextOf(blobs: Blobs) {
  return async (
    { transaction }: Around,
    issue: GazetteIssue,
    { pictures, ...text }: WithPictures<NewText>,
  ): Promise<Outcome<readonly NewText[], IssueRefusal>> => {
    const words = await wordsWithPictures({ blobs, transaction }, issue, text.body, pictures)
    return words.ok ? done([{ ...text, ...words.value }]) : words
  }
}

/** The same of a text that is written anew. */
export function rewritingOf(blobs: Blobs) {
  return async (
    { transaction }: Around,
    issue: GazetteIssue,
    { pictures, ...text }: WithPictures<Rewriting>,
  ): Promise<Outcome<Rewriting, IssueRefusal>> => {
    const words = await wordsWithPictures({ blobs, transaction }, issue, text.body, pictures)
    return words.ok ? done({ ...text, ...words.value }) : words
  }
}
