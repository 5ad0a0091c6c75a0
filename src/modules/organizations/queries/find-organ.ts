import type { Database } from '../../../platform/database/database.ts'
import { organOfRow } from '../data/organ-row.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'
import type { Organ } from '../domain/organ.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The organ with this id; undefined where there is none. */
export async function findOrgan(database: Database, id: string): Promise<Organ | undefined> {
  if (!uuid.test(id)) return undefined
  const tables = database.withTables<OrganizationTables>()
  const row = await tables.selectFrom('organizations.organ').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const units = await tables
    .selectFrom('organizations.unit')
    .selectAll()
    .where('organ_id', '=', id)
    .orderBy('position')
    .execute()
  return organOfRow(row, units)
}
