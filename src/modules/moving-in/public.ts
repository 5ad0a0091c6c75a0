export { findingZh } from './domain/move-findings.table.ts'
export type { Run } from './domain/run.ts'
export type { OpenMoving } from './open-moving.ts'
export { findingsCsv } from './rendering/findings-csv.ts'
