import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'

/** A letter of a case as its page shows it, with the forms for its delivery. */
export type LetterShown = {
  readonly file: CaseFile
  readonly letter: LetterOnFile
  readonly actor: Staff
  readonly today: Day
  readonly values: RawFields
  readonly errors: FieldErrors
}
