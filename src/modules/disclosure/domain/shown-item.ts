import type { Draft } from './edition.ts'
import type { ItemKind } from './item-kinds.table.ts'
import type { Place } from './places-of.ts'

/** What citizens may read from a moment on, for whoever has to be told within the publishing transaction. */
export type ShownItem = {
  readonly id: number
  readonly organId: string
  readonly kind: ItemKind
  readonly edition: Draft
  readonly indexNumber: string
  readonly publishedAt: Date
  readonly places: readonly Place[]
}
