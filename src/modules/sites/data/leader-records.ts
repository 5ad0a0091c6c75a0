import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Leader, LeaderEntry } from '../domain/leader.ts'
import type { SiteTables } from './site-tables.ts'

type ToKeep = LeaderEntry & { readonly siteId: string; readonly photo: string | null }
/** `id`: where it is settled which. */
type ToAdd = ToKeep & { readonly id?: string }

/** The leaders a site tells of, as an action changes them. */
export function leaderRecords(given: DatabaseTransaction) {
  const tables = given.withTables<SiteTables>()
  return {
    async findLeader(siteId: string, id: string): Promise<Leader | undefined> {
      const row = await tables
        .selectFrom('sites.leader')
        .selectAll()
        .where('site_id', '=', siteId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { site_id, ...leader } = row
      return { ...leader, siteId: site_id }
    },
    async addLeader({ siteId, ...leader }: ToAdd): Promise<void> {
      await tables
        .insertInto('sites.leader')
        .values({ ...leader, site_id: siteId })
        .execute()
    },
    async changeLeader(id: string, { siteId, ...leader }: ToKeep): Promise<void> {
      await tables
        .updateTable('sites.leader')
        .set({ ...leader, site_id: siteId })
        .where('id', '=', id)
        .execute()
    },
    async removeLeader(id: string): Promise<void> {
      await tables.deleteFrom('sites.leader').where('id', '=', id).execute()
    },
  }
}

export type LeaderRecords = ReturnType<typeof leaderRecords>
