import type { Day } from '../../kernel/day.ts'
import type { RemedyPlaces } from '../remedies/remedy-paragraphs.ts'
import type { OutcomeChoice } from '../request-outcomes/outcome-choice.ts'
import type { LetterFlag } from './letter-flags.table.ts'
import type { LetterWords } from './letter-words.ts'

/** Everything a letter says that its template does not. */
export type LetterFacts = {
  readonly organ: RemedyPlaces & { readonly name: string }
  /** Who gets the letter; `isPerson` decides between 您 and 你单位. */
  readonly recipient: { readonly name: string; readonly isPerson: boolean }
  /** The words of the case and of the clerk; `you`, `organName` and `remedy` are put in by composing. */
  readonly words: LetterWords
  readonly flags: ReadonlySet<LetterFlag>
  /** The result it tells; null for documents that tell none. */
  readonly choice: OutcomeChoice | null
  readonly number: string | null
  /** Null while it is a draft; the law of `draftedOn` holds then. */
  readonly issuedOn: Day | null
  readonly draftedOn: Day
  readonly servedOnline: boolean
  readonly sealed: boolean
  readonly attachments: readonly string[]
  /** Pages of all attachments together, as counted; null where nobody counted. */
  readonly attachmentPages: number | null
  readonly copiesTo: readonly string[]
}

/** How a letter addresses its reader. */
export function youIn({ recipient }: Pick<LetterFacts, 'recipient'>): string {
  return recipient.isPerson ? '您' : '你单位'
}
