export type { ImportedDocument } from './domain/import/imported-document.ts'
export type { ItemOfDocument } from './domain/item-of-document.ts'
export { openStandings, type Standings } from './open-standings.ts'
