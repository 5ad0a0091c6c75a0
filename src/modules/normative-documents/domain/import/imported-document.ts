import type { Day } from '../../../../kernel/day.ts'
import type { DocumentFact } from '../document-fact.ts'
import type { DocumentWriting } from '../document.ts'

/** A document that was issued before this library was kept here, with all that happened to its standing. */
export type ImportedDocument = DocumentWriting & {
  readonly documentNumber: string
  readonly registryNumber: string | null
  readonly madeOn: Day
  readonly facts: readonly DocumentFact[]
}
