export type { Attachment, Searchable, SearchableKind, Validity } from './domain/searchable.ts'
export type { Facets, Found, FoundThing, SearchAsk } from './domain/search-ask.ts'
export type { LikelyThing } from './likely-things.ts'
export { openSearch, type Search } from './open-search.ts'
