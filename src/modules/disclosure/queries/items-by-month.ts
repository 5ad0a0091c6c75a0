import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

/** The most addresses a file of a site map may have (sitemaps.org). */
const MOST = 50_000

/** An item of a site, and when its text was last changed: a correction is, its moving in is not. */
export type MappedItem = { readonly id: number; readonly changedAt: Date }

/** The months, `2026-11`, in which anything was published that is on a site, the newest first. */
export async function monthsOfSite(database: Database, siteId: string): Promise<readonly string[]> {
  // From each month straight to the one before it that has anything: as quick over a million items as over ten.
  const { rows } = await sql<{ month: string }>`
    with recursive month as (
      (${newestMonth(sql`site_id = ${siteId}`)})
      union all
      select (${newestMonth(sql`site_id = ${siteId} and published_at < month.start at time zone 'Asia/Shanghai'`)})
      from month where month.start is not null)
    select to_char(start, 'YYYY-MM') as month from month where start is not null`.execute(database)
  return rows.map(({ month }) => month)
}

const newestMonth = (condition: ReturnType<typeof sql>) => sql`
  select date_trunc('month', published_at at time zone 'Asia/Shanghai') as start from disclosure.placement
  where ${condition} order by published_at desc limit 1`

/** What was published in a month, `2026-11`, and is on a site, the newest first; a file's worth of it. */
export async function itemsOfMonth(database: Database, siteId: string, month: string): Promise<readonly MappedItem[]> {
  const begin = sql`(${`${month}-01`}::date::timestamp at time zone 'Asia/Shanghai')`
  const end = sql`((${`${month}-01`}::date + interval '1 month') at time zone 'Asia/Shanghai')`
  const { rows } = await sql<{ id: number; changed_at: Date }>`
    select item.id, case when edition.number > 1 then edition.made_at else item.published_at end as changed_at
    from (select distinct item_id, published_at from disclosure.placement
      where site_id = ${siteId} and published_at >= ${begin} and published_at < ${end}) as placed
    join disclosure.item on item.id = placed.item_id
    join disclosure.edition on edition.item_id = item.id and edition.number = item.shown_edition
    order by placed.published_at desc, item.id desc limit ${sql.lit(MOST)}`.execute(database)
  return rows.map(({ id, changed_at: changedAt }) => ({ id, changedAt }))
}
