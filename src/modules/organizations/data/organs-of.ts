import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Organ } from '../domain/organ.ts'
import { organOfRow } from './organ-row.ts'
import type { OrganizationDatabase } from './organ-tables.ts'

/** The rows of all organs, each with its units in the order they were entered. */
export function organsWithUnits(tables: OrganizationDatabase) {
  return tables
    .selectFrom('organizations.organ as organ')
    .selectAll()
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('organizations.unit')
          .select(['id', 'name', 'closed'])
          .whereRef('organ_id', '=', 'organ.id')
          .orderBy('position'),
      ).as('units'),
    )
}

/** All organs with their units, in the order they were entered. A province has some thousands: one reading does. */
export async function organsOf(tables: OrganizationDatabase): Promise<readonly Organ[]> {
  return (await organsWithUnits(tables).orderBy('position').execute()).map(organOfRow)
}
