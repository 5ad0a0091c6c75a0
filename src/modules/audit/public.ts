export { act } from './actions/act.ts'
export { wholeSystem, type Acted, type Deed } from './domain/deed.ts'
export { verifyAudit, type BrokenWhy, type VerifiedChain } from './queries/verify-audit.ts'
export { lastDeeds, type LastDeed } from './queries/last-deeds.ts'
