import type { RemedyPlaces } from '../../../statute/remedies/remedy-paragraphs.ts'

/** An organ as far as its letters name it. */
export type LetterOrgan = RemedyPlaces & {
  readonly id: string
  readonly name: string
  /** The word before the year of its numbers, e.g. `示自然资公开`; empty where nobody has entered it. */
  readonly documentCode: string
  readonly unit: { readonly name: string; readonly address: string; readonly hours: string; readonly phone: string }
}
