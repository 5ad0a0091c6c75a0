import type { SearchableKind } from './searchable.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

export const searchOrders = ['relevance', 'newest'] as const
export type SearchOrder = (typeof searchOrders)[number]

/** What a visitor looks for. Without `siteId` on all sites; a column includes those below it. */
export type SearchAsk = {
  readonly words: string
  readonly siteId?: string | undefined
  readonly organId?: string | undefined
  readonly kind?: SearchableKind | undefined
  readonly topic?: string | undefined
  readonly column?: string | undefined
  readonly year?: number | undefined
  readonly validity?: Validity | undefined
  /** In any form of brackets. */
  readonly documentNumber?: string | undefined
  readonly order: SearchOrder
  /** From 1. */
  readonly page: number
}

/** Part of a line of text; `hit`: what was looked for. */
export type Segment = { readonly text: string; readonly hit: boolean }

export type FoundThing = {
  readonly kind: SearchableKind
  readonly id: string
  readonly href: string
  readonly title: readonly Segment[]
  /** Around the words, or the beginning. */
  readonly snippet: readonly Segment[]
  /** The attachment that the snippet is from. */
  readonly attachment: string | null
  readonly organName: string
  readonly publishedOn: string
  readonly documentNumber: string | null
  readonly validity: Validity | null
}

export const facetNames = ['organ', 'kind', 'topic', 'column', 'year', 'validity'] as const
export type FacetName = (typeof facetNames)[number]

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number }
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

export type Found = {
  /** The words as they were understood. */
  readonly words: readonly string[]
  /** How many there are; where `more`, there are more than that, and the facets count the newest of them. */
  readonly total: number
  readonly more: boolean
  readonly page: number
  readonly pages: number
  readonly things: readonly FoundThing[]
  /** On the first page, where there are few: things that have some of the words. */
  readonly related: readonly FoundThing[]
  readonly facets: Facets
  /** Whether some older things are still missing: the index is being made. */
  readonly incomplete: boolean
  /** Words written much the same, where nothing was found. */
  readonly meant: readonly string[]
  /** Of several words nothing has together, those that something has. */
  readonly alone: readonly string[]
}

export const THINGS_PER_PAGE = 10
