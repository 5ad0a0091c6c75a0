import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields, FieldErrors } from '../../../platform/http/fields.ts'
import type { LetterFinding } from '../../../statute/reply-letters/checks/letter-check.ts'
import type { AskedWord } from '../../../statute/reply-letters/decision-words.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import type { ExaminedCopies } from '../actions/decision-copy.ts'
import type { CaseDocument } from '../domain/case-document.ts'
import type { Condition } from '../domain/decision-conditions.ts'
import type { PreviewedDecision } from '../domain/decision-preview.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import type { LetterSubject } from './letter-form.ts'

/** What the page of a decision shows: what can be chosen, the form of what was chosen, what waits for a verdict, or the end. */
export type DecisionShown = LetterSubject & (ChoiceShown | FormShown | VerdictShown | { readonly kind: 'settled' })

/** The 21 results with what the case still lacks for each. */
export type ChoiceShown = {
  readonly kind: 'choice'
  readonly options: readonly ResultOption[]
  /** Code of the result the course of the case suggests. */
  readonly suggested: string | null
}

export type ResultOption = {
  readonly choice: OutcomeChoice
  /** What has to happen in the case before it may be chosen. */
  readonly lacking: readonly Condition[]
}

export type FormShown = {
  readonly kind: 'form'
  readonly choice: OutcomeChoice
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly asked: readonly AskedWord[]
  readonly documents: readonly CaseDocument[]
  readonly copies: ExaminedCopies | null
  readonly preview: PreviewedDecision | null
}

export type VerdictShown = {
  readonly kind: 'verdict'
  readonly actor: Staff
  readonly letter: LetterOnFile
  readonly findings: readonly LetterFinding[]
  readonly errors: FieldErrors
  readonly values: RawFields
}
