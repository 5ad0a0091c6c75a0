export type { ItemOfDocument } from './domain/item-of-document.ts'
export { openStandings, type Standings } from './open-standings.ts'
