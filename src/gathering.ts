import { gatherColumns, type ShownItem } from './modules/disclosure/public.ts'
import { above, listOrgans, withinOrgan } from './modules/organizations/public.ts'
import {
  columnsToGather,
  type Column,
  type Gathered,
  type GatheringChange,
  type OpenSites,
} from './modules/sites/public.ts'
import type { DatabaseTransaction } from './platform/database/database.ts'

type Needs = {
  readonly sites: Pick<OpenSites, 'book'>
  /** Told of items that are found otherwise, with the columns as they are from now on. */
  readonly tellItems: (
    transaction: DatabaseTransaction,
    items: readonly ShownItem[],
    columns: readonly Column[],
  ) => Promise<void>
}

/** What a changed column shows from now on, of what was published before, in the transaction that changes it. */
export function gatheringOf({ sites, tellItems }: Needs) {
  return async (transaction: DatabaseTransaction, change: GatheringChange): Promise<Gathered> => {
    const { organId, after } = change
    const organs = await listOrgans(transaction)
    const book = sites.book()
    const columns = [...book.columns.filter(({ id }) => id !== after.id), after]
    const organOf = (siteId: string) =>
      siteId === after.siteId ? organId : book.sites.find(({ id }) => id === siteId)?.organId
    const higher = new Set<string | undefined>(above(organs, organId).map(({ id }) => id))
    const upper = columns.filter(({ siteId }) => siteId !== after.siteId && higher.has(organOf(siteId)))
    const gathering = columnsToGather(change, upper).map((column) => {
      const top = organOf(column.siteId) ?? ''
      return {
        ...{ id: column.id, siteId: column.siteId, signs: column.gathers },
        sources: columns.filter(({ columnType }) => column.gathers.includes(columnType)).map(({ id }) => id),
        organIds: withinOrgan(organs, top).flatMap(({ id }) => (id === top ? [] : [id])),
      }
    })
    return gatherColumns(transaction, gathering, (within, items) => tellItems(within, items, columns))
  }
}
