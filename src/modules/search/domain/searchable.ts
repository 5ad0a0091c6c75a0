import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

/** What can be found. */
export type SearchableKind = 'item' | 'document' | 'interpretation' | 'report' | 'answer' | 'gazette' | 'page'

/** Something published, as the search is told of it: plain words, no markup. */
export type Searchable = {
  readonly kind: SearchableKind
  /** Unique within its kind; the same id told again replaces. */
  readonly id: string
  readonly organId: string
  readonly organName: string
  /** The sites that show it, and the column on each (slug path). */
  readonly places: readonly { readonly siteId: string; readonly column: string }[]
  /** Relative to the base of the site: `/items/123`. */
  readonly href: string
  readonly title: string
  readonly text: string
  readonly attachments: readonly Attachment[]
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string
  /** ISO instant. */
  readonly publishedAt: string
  readonly documentNumber: string | null
  readonly indexNumber: string | null
  /** Code of the subject class. */
  readonly topic: string | null
  readonly validity: Validity | null
  readonly keywords: readonly string[]
}

export type Attachment = { readonly name: string; readonly text: string }
