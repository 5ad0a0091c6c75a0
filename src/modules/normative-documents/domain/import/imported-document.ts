import type { Day } from '../../../../kernel/day.ts'
import type { InterpretationForm } from '../../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import type { DocumentFact } from '../document-fact.ts'
import type { DocumentWriting } from '../document.ts'

type Interpreting = { readonly itemId: number; readonly form: InterpretationForm; readonly publishedOn: Day }

/** A document that was issued before, with all that happened to its standing. */
export type ImportedDocument = DocumentWriting & {
  readonly documentNumber: string
  readonly registryNumber: string | null
  readonly madeOn: Day
  readonly facts: readonly DocumentFact[]
  /** It was issued before the library was kept here: what interprets it, and its filing, are on no record of ours. */
  readonly fromElsewhere: boolean
  /** Published items that interpret it. */
  readonly interpretations: readonly Interpreting[]
}
