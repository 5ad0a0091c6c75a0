import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { leaderRecords } from './data/leader-records.ts'
import { siteRecords } from './data/site-records.ts'
import type { Column } from './domain/column.ts'
import type { ToldColumn, ToldSite } from './domain/told-site.ts'

/** Enters a site with all its columns: for a demo, or for an office that takes the usual columns to begin with. */
export async function enterSite(
  transaction: DatabaseTransaction,
  { columns, leaders = [], ...site }: ToldSite,
): Promise<void> {
  const records = siteRecords(transaction)
  await records.addSite({ ...site, home: [] })
  let position = 0
  const enter = async (told: readonly ToldColumn[], above: { readonly id: string | null; readonly path: string }) => {
    for (const { slug, columns: below = [], ...column } of told) {
      const path = `${above.path}${slug}`
      position += 1
      const id = await records.addColumn(columnOf(column, { siteId: site.id, parentId: above.id, path }), position)
      await enter(below, { id, path: `${path}/` })
    }
  }
  await enter(columns, { id: null, path: '' })
  for (const [at, leader] of leaders.entries())
    await leaderRecords(transaction).addLeader({ ...leader, siteId: site.id, photo: null, position: at + 1 })
}

function columnOf(
  told: Omit<ToldColumn, 'slug' | 'columns'>,
  place: Pick<Column, 'siteId' | 'parentId' | 'path'>,
): Omit<Column, 'id'> {
  return {
    ...{ description: '', keywords: [], catalogue: null, gathers: [], staleDays: null, closed: false, banner: null },
    ...told,
    ...place,
  }
}
