import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { columnsOf, enterSite, openSites, usualColours, type ToldColumn } from '../../sites/public.ts'
import { gathersNothing } from '../../sites/testing/a-site.ts'
import { columnHasItems } from '../queries/column-has-items.ts'
import { openItems, type OpenItemsNeeds } from '../open-items.ts'

export const usualColumns: readonly ToldColumn[] = [
  { slug: 'tzgg', name: '通知公告', kind: 'list', columnType: '通知公告' },
  { slug: 'zcwj', name: '政策文件', kind: 'list', columnType: '政策文件', gathers: ['政策文件'] },
]

/** Somebody of an organ who may do this. */
export function aPerson(organId: string, name: string, ...permissions: Permission[]): Staff {
  return { kind: 'staff', accountId: randomUUID(), name, organId, permissions: new Set(permissions) }
}

/** An organ with a site, and items opened over it; `now` is the 2nd of March 2026. */
export async function openNewsroom(database: Database, differs: Partial<OpenItemsNeeds> = {}) {
  const organId = await enterOrgan(database, { name: `示范县${randomUUID().slice(0, 8)}局` })
  const siteId = `s${randomUUID().slice(0, 8)}`
  const site = { organId, name: '示范县', domains: [], colours: usualColours, guide: {}, main: false }
  const identity = { code: '', icp: '', police: '', sponsor: '', keeper: '', contact: '' }
  await database
    .transaction()
    .execute((transaction) => enterSite(transaction, { id: siteId, identity, ...site, columns: usualColumns }))
  const sites = openSites({ database, hasItems: columnHasItems, ...gathersNothing })
  await sites.refresh()
  const columns = columnsOf(sites.book(), siteId)
  const items = openItems({
    database,
    now: () => new Date('2026-03-02T02:00:00Z'),
    columns: () => sites.book().columns,
    sitesOf: () => Promise.resolve({ own: siteId, above: new Set() }),
    indexCodeOf: () => Promise.resolve(siteId),
    calendar: () => Promise.resolve(statutoryCalendar),
    tell: () => Promise.resolve(),
    ...differs,
  })
  return { organId, siteId, columns, items }
}
