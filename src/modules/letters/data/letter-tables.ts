import type { ColumnType, Generated } from 'kysely'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { OwnWording } from '../domain/own-wording.ts'

export type TemplateTable = {
  readonly organ_id: string
  readonly code: LetterCode
  readonly version: number
  /** Written as JSON text, read back as the value; null where the statute's wording was restored. */
  readonly wording: ColumnType<OwnWording | null, string | null, never>
  readonly saved_by: string
  readonly saved_by_name: string
  readonly saved_at: Generated<Date>
}

export type LetterTables = { readonly 'letters.template': TemplateTable }
