import type { Database } from '../../../platform/database/database.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterTables } from '../data/letter-tables.ts'
import { keptTemplate, type KeptTemplate } from '../domain/kept-template.ts'

/** One version that was saved, by whom and when. */
export type SavedVersion = KeptTemplate & { readonly savedBy: string; readonly savedAt: Date }

/** Every version an organ saved of a document, the newest first. */
export async function templateVersions(
  database: Database,
  organId: string,
  code: LetterCode,
): Promise<readonly SavedVersion[]> {
  const rows = await database
    .withTables<LetterTables>()
    .selectFrom('letters.template')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .execute()
  const definition = letterDefinition(code)
  return rows.map((row) => ({
    ...keptTemplate(definition, row),
    savedBy: row.saved_by_name,
    savedAt: row.saved_at,
  }))
}
