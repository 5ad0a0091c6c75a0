import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Column } from '../domain/column.ts'
import type { Site } from '../domain/site.ts'
import { columnOfRow, siteOfRow } from './site-rows.ts'
import type { SiteTables } from './site-tables.ts'

export type SiteRecords = ReturnType<typeof siteRecords>

/** Sites and columns as an action changes them, within its transaction. */
export function siteRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<SiteTables>()
  return {
    /** Every site; that of this id is changed by nobody else until the transaction ends, but published on all the same. */
    async lockSite(id: string): Promise<{ readonly site: Site | undefined; readonly others: readonly Site[] }> {
      await tables.selectFrom('sites.site').select('id').where('id', '=', id).forNoKeyUpdate().execute()
      const sites = (await tables.selectFrom('sites.site').selectAll().execute()).map(siteOfRow)
      return { site: sites.find((site) => site.id === id), others: sites.filter((site) => site.id !== id) }
    },
    /** The columns of a site in their order. */
    async columnsOf(siteId: string): Promise<readonly Column[]> {
      const rows = await tables
        .selectFrom('sites.column')
        .selectAll()
        .where('site_id', '=', siteId)
        .orderBy('position')
        .orderBy('path')
        .execute()
      return rows.map(columnOfRow)
    },
    async addSite(site: Omit<Site, 'version'>): Promise<void> {
      await tables.insertInto('sites.site').values(rowOfSite(site)).execute()
    },
    /** Keeps a locked site, at its next version. */
    async changeSite(site: Site): Promise<void> {
      const { id, ...row } = rowOfSite(site)
      await tables
        .updateTable('sites.site')
        .set({ ...row, version: site.version + 1 })
        .where('id', '=', id)
        .execute()
    },
    async addColumn(column: Omit<Column, 'id'>, position: number): Promise<string> {
      const row = await tables
        .insertInto('sites.column')
        .values({ ...rowOfColumn(column), position })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    },
    async changeColumn({ id, ...column }: Column): Promise<void> {
      await tables.updateTable('sites.column').set(rowOfColumn(column)).where('id', '=', id).execute()
    },
    /** Gives columns that stand beside each other this order. */
    async orderColumns(ids: readonly string[]): Promise<void> {
      for (const [at, id] of ids.entries())
        await tables
          .updateTable('sites.column')
          .set({ position: at + 1 })
          .where('id', '=', id)
          .execute()
    },
    async removeColumn(id: string): Promise<void> {
      await tables.deleteFrom('sites.column').where('id', '=', id).execute()
    },
  }
}

function rowOfSite({ organId, identity, colours, guide, home, ...site }: Omit<Site, 'version'>) {
  return {
    id: site.id,
    name: site.name,
    domains: site.domains,
    main: site.main,
    organ_id: organId,
    identity: JSON.stringify(identity),
    colours: JSON.stringify(colours),
    guide: JSON.stringify(guide),
    home: JSON.stringify(home),
  }
}

function rowOfColumn(column: Omit<Column, 'id'>) {
  return {
    site_id: column.siteId,
    parent_id: column.parentId,
    path: column.path,
    name: column.name,
    kind: column.kind,
    description: column.description,
    keywords: column.keywords,
    column_type: column.columnType,
    catalogue: column.catalogue,
    gathers: column.gathers,
    stale_days: column.staleDays,
    closed: column.closed,
    banner: column.banner,
  }
}
