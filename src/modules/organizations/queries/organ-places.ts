import type { Database } from '../../../platform/database/database.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'
import type { Placed } from '../domain/organ-tree.ts'

/** Where every organ stands in the tree and nothing else of it: a province has some thousands. */
export function organPlaces(database: Database): Promise<readonly Placed[]> {
  return database
    .withTables<OrganizationTables>()
    .selectFrom('organizations.organ')
    .select(['id', 'parent_id as parentId'])
    .orderBy('position')
    .execute()
}
