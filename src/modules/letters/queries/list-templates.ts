import type { Database } from '../../../platform/database/database.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterTables } from '../data/letter-tables.ts'

/** What an organ last did with the wording of one document. */
export type TemplateState = {
  readonly code: LetterCode
  readonly version: number
  readonly isOwn: boolean
  readonly savedBy: string
  readonly savedAt: Date
}

/** The documents an organ has ever worded, each with its newest version. */
export async function listTemplates(database: Database, organId: string): Promise<readonly TemplateState[]> {
  const rows = await database
    .withTables<LetterTables>()
    .selectFrom('letters.template')
    .distinctOn('code')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('code')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    version: row.version,
    isOwn: row.wording !== null,
    savedBy: row.saved_by_name,
    savedAt: row.saved_at,
  }))
}
