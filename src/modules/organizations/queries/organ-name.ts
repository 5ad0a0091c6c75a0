import type { Database } from '../../../platform/database/database.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'

/** The name of the organ with this id, which must exist. */
export async function organName(database: Database, id: string): Promise<string> {
  const organ = database.withTables<OrganizationTables>().selectFrom('organizations.organ').select('name')
  return (await organ.where('id', '=', id).executeTakeFirstOrThrow()).name
}
