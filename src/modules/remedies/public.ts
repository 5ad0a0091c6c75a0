export { deedWords } from './deed-words.zh.ts'
export type { RequestInBrief } from './domain/request-in-brief.ts'
export { openRemedies, type OpenRemedies, type RemediesNeeds } from './open-remedies.ts'
