import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Column } from '../domain/column.ts'
import type { Site } from '../domain/site.ts'
import type { SiteTables } from './site-tables.ts'

/** Sites and columns as an action changes them, within its transaction. */
export function siteRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<SiteTables>()
  return {
    async addSite(site: Omit<Site, 'version'>): Promise<void> {
      await tables.insertInto('sites.site').values(rowOfSite(site)).execute()
    },
    /** Whether it was still at the version the person saw. */
    async changeSite(site: Site): Promise<boolean> {
      const { id, ...row } = rowOfSite(site)
      const changed = await tables
        .updateTable('sites.site')
        .set({ ...row, version: site.version + 1 })
        .where('id', '=', id)
        .where('version', '=', site.version)
        .executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async addColumn(column: Omit<Column, 'id'>, position: number): Promise<string> {
      const row = await tables
        .insertInto('sites.column')
        .values({ ...rowOfColumn(column), position })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    },
    async changeColumn(column: Column, position: number): Promise<void> {
      await tables
        .updateTable('sites.column')
        .set({ ...rowOfColumn(column), position })
        .where('id', '=', column.id)
        .execute()
    },
  }
}

function rowOfSite({ organId, identity, colours, guide, ...site }: Omit<Site, 'version'>) {
  return {
    id: site.id,
    name: site.name,
    domains: site.domains,
    main: site.main,
    organ_id: organId,
    identity: JSON.stringify(identity),
    colours: JSON.stringify(colours),
    guide: JSON.stringify(guide),
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
  }
}
