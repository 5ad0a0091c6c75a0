import type { Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import type { FoundCandidate } from '../queries/candidates.ts'

/** What may be taken into an issue, as it is on the screen. */
export type SelectionShown = {
  readonly issue: GazetteIssue
  readonly practice: GazettePractice
  readonly asked: { readonly since: Day; readonly words: string }
  readonly candidates: readonly FoundCandidate[]
  readonly values: RawFields
  readonly errors: FieldErrors
}
