import type { Database } from '../../../platform/database/database.ts'
import type { OrganizationTables } from '../data/organ-tables.ts'
import { organsOf } from '../data/organs-of.ts'
import { inTreeOrder } from '../domain/organ-tree.ts'
import type { Organ } from '../domain/organ.ts'

/** Every organ, in the order of the tree. */
export async function listOrgans(database: Database): Promise<readonly Organ[]> {
  const organs = await organsOf(database.withTables<OrganizationTables>())
  return inTreeOrder(organs).map(({ organ }) => organ)
}

/** The organs citizens may ask, in the order of the tree: those whose duties went to another are not among them. */
export async function listDisclosingOrgans(database: Database): Promise<readonly Organ[]> {
  return (await listOrgans(database)).filter(({ discloses, succeededBy }) => discloses && succeededBy === null)
}
