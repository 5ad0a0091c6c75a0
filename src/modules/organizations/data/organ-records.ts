import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import { rowOfEntry } from './organ-row.ts'
import type { OrganizationTables } from './organ-tables.ts'
import { organsOf } from './organs-of.ts'

/** The organs as an action changes them, within its transaction and locked against other changes of the tree. */
export function organRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<OrganizationTables>()
  return {
    async lockedOrgans(): Promise<readonly Organ[]> {
      await tables.selectFrom('organizations.organ').select('id').orderBy('id').forUpdate().execute()
      return organsOf(tables)
    },
    async addOrgan(entry: OrganEntry): Promise<string> {
      const { id } = await tables
        .insertInto('organizations.organ')
        .values((eb) => ({
          ...rowOfEntry({ ...entry, formerNames: [] }),
          position: eb.selectFrom('organizations.organ').select(eb.fn.countAll<number>().as('count')),
        }))
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },
    async changeOrgan(organ: Organ): Promise<void> {
      await tables
        .updateTable('organizations.organ')
        .set({ ...rowOfEntry(organ), version: organ.version + 1 })
        .where('id', '=', organ.id)
        .execute()
    },
    async addUnit(organId: string, name: string): Promise<string> {
      const { id } = await tables
        .insertInto('organizations.unit')
        .values((eb) => ({
          organ_id: organId,
          name,
          position: eb.selectFrom('organizations.unit').select(eb.fn.countAll<number>().as('count')),
        }))
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },
    async changeUnit(id: string, change: { readonly name: string; readonly closed: boolean }): Promise<void> {
      await tables.updateTable('organizations.unit').set(change).where('id', '=', id).execute()
    },
  }
}

export type OrganRecords = ReturnType<typeof organRecords>
