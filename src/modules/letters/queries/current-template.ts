import type { Database } from '../../../platform/database/database.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterTables } from '../data/letter-tables.ts'
import { keptTemplate, type KeptTemplate } from '../domain/kept-template.ts'

/** The template an organ writes a document by now: its own newest wording, else the statute's. */
export async function currentTemplate(database: Database, organId: string, code: LetterCode): Promise<KeptTemplate> {
  const newest = await database
    .withTables<LetterTables>()
    .selectFrom('letters.template')
    .select(['version', 'wording'])
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return keptTemplate(letterDefinition(code), newest)
}
