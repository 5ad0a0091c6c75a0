import { sql, type SqlBool } from 'kysely'
import { labelKey } from '../../../kernel/chinese-text.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'

/** Ids of the organs whose name, short name or a former name has this part; all of them for a text without letters. */
export async function searchOrgans(database: Database, part: string): Promise<readonly string[]> {
  // A key has letters and digits only, so it cannot hold a wildcard.
  const rows = await database
    .withTables<OrganizationTables>()
    .selectFrom('organizations.organ')
    .select('id')
    .where(sql<SqlBool>`search_key like ${`%${labelKey(part)}%`}`)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => id)
}
