import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'

/** What a letter is made from, besides the case, its organ and the template: kept with it, so that it can be made again. */
export type LetterDraft = {
  readonly code: LetterCode
  readonly recipient: { readonly name: string; readonly isPerson: boolean }
  /** What the clerk wrote, and words of the case that are true only at this step. */
  readonly words: LetterWords
  readonly flags: readonly LetterFlag[]
  /** The result it tells; null for letters that tell none. */
  readonly choice: OutcomeChoice | null
  /** Whether it reaches its reader over the internet (行政复议法 第二十二条). */
  readonly servedOnline: boolean
  readonly enclosures: readonly Enclosure[]
  /** Their pages together, where all could be counted. */
  readonly attachmentPages?: number | null
}

/** A file of the case that goes along with a letter of the same case, never of another. */
export type Enclosure = { readonly fileId: string; readonly name: string }

/** A draft with the id its letter will have, so that an event can name it. */
export type IdentifiedDraft = { readonly id: string; readonly draft: LetterDraft }
