import type { Day } from '../../../kernel/day.ts'

/** A file of the old site that a text shows or offers. `mark` stands for it in the text until it is kept: an id never given. */
export type OldFile = {
  /** Its path in the folder. */
  readonly path: string
  readonly name: string
  readonly role: 'image' | 'attachment'
  readonly mark: string
}

/** What an old page or row tells besides its text, as it was written there; empty: nothing. */
export type OldFacts = {
  readonly indexNumber: string
  readonly documentNumber: string
  readonly madeOn: string
  readonly issuer: string
  readonly source: string
  readonly topic: string
  readonly catalogue: string
  readonly validity: string
  readonly summary: string
  readonly keywords: readonly string[]
}

/** A day and, where it was told, the time of that day in China: `09:30`. */
export type OldMoment = { readonly on: Day; readonly time: string }

/** One text of an old site as it was read, before anything is decided about it. */
export type OldText = {
  readonly title: string
  readonly published: OldMoment | null
  /** The name of its old column, else the folder it lay in. */
  readonly column: string
  /** Its address on the old site, as old addresses are kept; null where it had none. */
  readonly address: string | null
  /** Clean HTML with marks for files; links to pages of the old site are old addresses. */
  readonly body: string
  readonly plain: string
  readonly facts: OldFacts
  readonly files: readonly OldFile[]
  /** Old addresses of pages its text links to. */
  readonly links: readonly string[]
}

export const noFacts: OldFacts = {
  ...{ indexNumber: '', documentNumber: '', madeOn: '', issuer: '', source: '', topic: '', catalogue: '' },
  ...{ validity: '', summary: '', keywords: [] },
}
