import type { Day } from '../../../kernel/day.ts'
import { standingOf } from './document-fact.ts'
import type { NormativeDocument } from './document.ts'

/** What a document is published as: everything the item's catalogue tells comes from the register. */
export type ItemOfDocument = {
  readonly kind: 'document' | 'interpretation' | 'notice'
  readonly organId: string
  readonly title: string
  /** A paragraph a line, rows of tables parted by tabs. */
  readonly text: string
  /** Besides the organ itself. */
  readonly coIssuers: readonly string[]
  readonly documentNumber: string | null
  readonly madeOn: Day | null
  readonly topic: string | null
  readonly effectiveOn: Day | null
  readonly expiresOn: Day | null
}

export function itemOfDocument(document: NormativeDocument): ItemOfDocument {
  const { organId, title, text, coIssuers, documentNumber, madeOn, topic } = document
  const standing = standingOf(document.facts)
  return {
    ...{ kind: 'document', organId, title, text, coIssuers, documentNumber, madeOn, topic },
    ...{ effectiveOn: standing?.effectiveOn ?? null, expiresOn: standing?.expiresOn ?? null },
  }
}
