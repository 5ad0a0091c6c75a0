import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../../kernel/day.ts'

/**
 * Whether a document waits for what interprets it, on `documents.document`: citizens read it, it is in force, and nothing that
 * interprets it was published. What was issued before the library was kept here has been interpreted elsewhere, if at all.
 */
export function awaitsInterpretation(today: Day): RawBuilder<boolean> {
  return sql<boolean>`(document.stage = 'issued' and document.published_on is not null and not document.imported
    and (document.ended_on is null or document.ended_on > ${today})
    and not exists (
      select from documents.interpretation
      where interpretation.document_id = document.id and interpretation.published_on is not null))`
}
