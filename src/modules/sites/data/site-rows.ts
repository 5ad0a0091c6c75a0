import type { Selectable } from 'kysely'
import type { Column } from '../domain/column.ts'
import type { Site } from '../domain/site.ts'
import type { SiteTables } from './site-tables.ts'

export function siteOfRow(row: Selectable<SiteTables['sites.site']>): Site {
  const { organ_id, ...rest } = row
  return { ...rest, organId: organ_id }
}

export function columnOfRow(row: Selectable<SiteTables['sites.column']>): Column {
  return {
    id: row.id,
    siteId: row.site_id,
    parentId: row.parent_id,
    path: row.path,
    name: row.name,
    kind: row.kind,
    description: row.description,
    keywords: row.keywords,
    columnType: row.column_type,
    catalogue: row.catalogue,
    gathers: row.gathers,
    staleDays: row.stale_days,
    closed: row.closed,
    banner: row.banner,
  }
}
