import type { RawFields } from '../../../platform/http/fields.ts'
import type { Found } from '../domain/search-ask.ts'
import type { Chosen } from './search-address.ts'

/** The site a search is made on; `base` is what its addresses begin with: empty, or `/sites/shifan`. */
export type SearchSite = { readonly id: string; readonly base: string; readonly name: string }

export type SearchAnswer = {
  readonly site: SearchSite
  readonly chosen: Chosen
  readonly errors: RawFields
  /** Null where nothing was looked for. */
  readonly found: Found | null
}
