import type { FindingKind } from './finding-kinds.table.ts'

export type FindingSeverity = 'stop' | 'error' | 'warning' | 'info'

/** One thing found in a text that is to be published. Offsets are UTF-16 units of the text that was looked at. */
export type TextFinding = {
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  readonly offset: number
  readonly length: number
  /** The words found: `text.slice(offset, offset + length)`. */
  readonly words: string
  /** What masking puts in their place, of the same length; null where there is nothing to mask. */
  readonly masked: string | null
  /** What should stand there instead, where that is certain. */
  readonly suggestion: string | null
  /** What a clerk is told. */
  readonly message: string
}

/** A text to look at: as it is, and folded (half-width digits and signs, plain spaces) with the same offsets. */
export type LookedAt = { readonly text: string; readonly folded: string }

/** A finding over a stretch of the text, with what is usual left out. */
export function findingAt(
  { text }: LookedAt,
  [start, end]: readonly [number, number],
  said: Pick<TextFinding, 'kind' | 'severity' | 'message'> & Partial<TextFinding>,
): TextFinding {
  return {
    offset: start,
    length: end - start,
    words: text.slice(start, end),
    masked: null,
    suggestion: null,
    ...said,
  }
}
