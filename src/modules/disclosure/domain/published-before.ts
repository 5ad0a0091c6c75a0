import type { Draft } from './edition.ts'
import type { ItemKind } from './item-kinds.table.ts'

/** Something that was public before it came into this system, with its first day there. */
export type PublishedBefore = {
  readonly kind: ItemKind
  readonly draft: Draft
  readonly publishedAt: Date
  /** The index number it had and keeps, which no other has; without it one is given. */
  readonly indexNumber?: string
}
