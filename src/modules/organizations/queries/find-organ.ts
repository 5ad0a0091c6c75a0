import { isUuid } from '../../../kernel/uuid.ts'
import type { Database } from '../../../platform/database/database.ts'
import { organOfRow } from '../data/organ-row.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'
import { organsWithUnits } from '../data/organs-of.ts'
import type { Organ } from '../domain/organ.ts'

/** The organ with this id; undefined where there is none. */
export async function findOrgan(database: Database, id: string): Promise<Organ | undefined> {
  if (!isUuid(id)) return undefined
  const tables = database.withTables<OrganizationTables>()
  const row = await organsWithUnits(tables).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : organOfRow(row)
}
