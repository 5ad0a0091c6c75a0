import type { Edition } from './edition.ts'
import type { ItemKind } from './item-kinds.table.ts'

/** A published item as lists show it. */
export type PublishedSummary = {
  readonly id: number
  readonly title: string
  readonly summary: string
  readonly documentNumber: string | null
  readonly publishedAt: Date
}

/** What citizens find at the address of an item: its text, or that it was withdrawn and why. */
export type PublishedItem =
  | {
      readonly is: 'shown'
      readonly id: number
      readonly organId: string
      readonly organName: string
      /** Whether another module has more to say of it, where any was asked. */
      readonly hasBeside: boolean
      readonly kind: ItemKind
      readonly indexNumber: string
      readonly publishedAt: Date
      readonly edition: Edition
      /** Ids of the columns it is in, on every site. */
      readonly columns: readonly string[]
    }
  | { readonly is: 'withdrawn'; readonly title: string; readonly at: Date; readonly why: string }

/** A part of a list, and how long the list is, counted as far as anybody pages. */
export type PublishedList = { readonly items: readonly PublishedSummary[]; readonly count: number }
