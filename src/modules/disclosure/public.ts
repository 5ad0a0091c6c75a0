export { moveIn, type MoveIn } from './actions/move-in.ts'
export { emptyMetadata, type Draft, type Metadata } from './domain/edition.ts'
export { itemKinds, type ItemKind } from './domain/item-kinds.table.ts'
export type { PublishedBefore } from './domain/published-before.ts'
