import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { OwnWording } from '../domain/own-wording.ts'
import type { LetterTables } from './letter-tables.ts'

/** A version as it is added. */
export type NewVersion = {
  readonly organId: string
  readonly code: LetterCode
  readonly version: number
  /** Null restores the statute's wording. */
  readonly wording: OwnWording | null
  readonly by: { readonly id: string; readonly name: string }
}

/** The kept wordings as an action adds to them; whoever saves the same document at once waits. */
export function templateRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<LetterTables>()
  return {
    async newest(organId: string, code: LetterCode) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`letters.template/${organId}/${code}`}, 0))`.execute(
        tables,
      )
      return tables
        .selectFrom('letters.template')
        .select(['version', 'wording'])
        .where('organ_id', '=', organId)
        .where('code', '=', code)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst()
    },
    async add({ organId, code, version, wording, by }: NewVersion): Promise<void> {
      await tables
        .insertInto('letters.template')
        .values({
          organ_id: organId,
          code,
          version,
          wording: wording === null ? null : JSON.stringify(wording),
          saved_by: by.id,
          saved_by_name: by.name,
        })
        .execute()
    },
  }
}

export type TemplateRecords = ReturnType<typeof templateRecords>
