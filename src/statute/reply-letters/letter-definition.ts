import type { RemedyCharacter } from '../request-outcomes/request-outcomes.table.ts'
import type { LetterCode } from './letter-code.ts'
import type { LetterFlag } from './letter-flags.table.ts'
import type { PlaceholderKey } from './placeholders.table.ts'

/**
 * One document as the statute gives it; an organ may word the free paragraphs its own way. A paragraph that names an
 * optional word nobody has written is left out.
 */
export type LetterDefinition = {
  readonly code: LetterCode
  /** The short mark offices know documents by, e.g. `N-4`. */
  readonly mark: string
  /** What clerks call it. */
  readonly zh: string
  /** What is printed over it. */
  readonly title: string
  readonly article: string
  readonly addressee: 'applicant' | 'third-party' | 'organ' | 'unit'
  readonly series: NumberSeries | null
  /** Which remedies it tells; those of a result follow the result. */
  readonly remedy: RemedyCharacter
  /** Words asked of the clerk without which it cannot be issued, then those that may be left out (of the file too). */
  readonly needs: readonly PlaceholderKey[]
  readonly may: readonly PlaceholderKey[]
  /** A form somebody else fills in: its blanks are meant. */
  readonly isForm?: boolean
  readonly paragraphs: readonly LetterParagraph[]
}

/** Documents of one series are numbered together, year by year. */
export type NumberSeries = 'reply' | 'notice' | 'letter'

/** One paragraph. Locked ones are prescribed wording: no organ may change or drop them. */
export type LetterParagraph = {
  /** Names the paragraph within its letter for good, so that a template can be compared with the statute. */
  readonly key: string
  readonly text: string
  readonly locked: boolean
  /** `quote`: the applicant's own words. */
  readonly kind?: 'paragraph' | 'heading' | 'quote'
  /** Only printed where this is so. */
  readonly when?: LetterFlag
}
