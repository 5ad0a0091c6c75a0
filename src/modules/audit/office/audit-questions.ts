import type { TrailFilter } from '../domain/trail-filter.ts'
import type { TrailPart } from '../queries/list-entries.ts'

/** What the page of the trail asks. */
export type AuditQuestions = {
  listEntries(filter: TrailFilter, range: { readonly offset: number; readonly limit: number }): Promise<TrailPart>
  listActions(organIds: readonly string[]): Promise<readonly string[]>
  /** Names of the organ and those below it, by id; for the topmost also of the chain that is no single organ's. */
  organsUnder(organId: string): Promise<ReadonlyMap<string, string>>
  /** What deeds and their details are called; what nobody named is shown as it is. */
  readonly deedWords: Readonly<Record<string, string>>
  readonly detailWords: Readonly<Record<string, string>>
}
