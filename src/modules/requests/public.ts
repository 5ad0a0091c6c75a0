export type { FindPublished } from './domain/published-thing.ts'
export { openRequests } from './open-requests.ts'
export type { RequestsNeeds } from './requests-needs.ts'
export { openPurge, type PurgedOrgan } from './open-purge.ts'
