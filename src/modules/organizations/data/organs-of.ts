import type { Organ } from '../domain/organ.ts'
import { organOfRow } from './organ-row.ts'
import type { OrganizationDatabase } from './organ-tables.ts'

/** All organs with their units, in the order they were entered. A province has some thousands: one reading does. */
export async function organsOf(tables: OrganizationDatabase): Promise<readonly Organ[]> {
  const rows = await tables.selectFrom('organizations.organ').selectAll().orderBy('position').execute()
  const units = await tables.selectFrom('organizations.unit').selectAll().orderBy('position').execute()
  const byOrgan = new Map<string, typeof units>()
  for (const unit of units) byOrgan.set(unit.organ_id, [...(byOrgan.get(unit.organ_id) ?? []), unit])
  return rows.map((row) => organOfRow(row, byOrgan.get(row.id) ?? []))
}
