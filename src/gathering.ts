import type { Deed } from './modules/audit/public.ts'
import { columnsHolding, gatherColumns, type ShownItem } from './modules/disclosure/public.ts'
import { above, listOrgans, withinOrgan, type Organ } from './modules/organizations/public.ts'
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
    const gathering = columnsToGather(change, upper).map((column) =>
      gatheringColumn(column, { organs, columns, top: organOf(column.siteId) ?? '' }),
    )
    return gatherColumns(transaction, gathering, (within, items) => tellItems(within, items, columns))
  }
}

/**
 * What the sites above organs show from now on that were moved in the tree with all below them, in the transaction that moves
 * them: their items leave the columns they were gathered into and come into those of the organs above them now.
 */
export function gatheringOfMoved({ sites, tellItems }: Needs) {
  return async (transaction: DatabaseTransaction, organIds: readonly string[]): Promise<readonly Deed[]> => {
    const { sites: all, columns } = sites.book()
    const organs = await listOrgans(transaction)
    const higher = new Set(organIds.flatMap((id) => above(organs, id).map((organ) => organ.id)))
    const holding = await columnsHolding(transaction, organIds)
    const deeds: Deed[] = []
    for (const { id: siteId, organId, name } of all.filter((site) => !organIds.includes(site.organId))) {
      const touched = columns.filter(
        (column) => column.siteId === siteId && gathersAny(column) && (higher.has(organId) || holding.has(column.id)),
      )
      const gathering = touched.map((column) => gatheringColumn(column, { organs, columns, top: organId }))
      const { came, went } = await gatherColumns(transaction, gathering, (within, items) =>
        tellItems(within, items, columns),
      )
      const deed = { organId, action: 'column.gather', subject: { kind: 'site', id: siteId } }
      if (came + went > 0) deeds.push({ ...deed, detail: { name, came, went } })
    }
    return deeds
  }
}

function gathersAny({ gathers, closed }: Column): boolean {
  return gathers.length > 0 && !closed
}

type Around = { readonly organs: readonly Organ[]; readonly columns: readonly Column[]; readonly top: string }

/** A column as what comes to it is asked for: by its signs, of the organs below that of its site. */
function gatheringColumn({ id, siteId, gathers }: Column, { organs, columns, top }: Around) {
  return {
    ...{ id, siteId, signs: gathers },
    sources: columns.filter(({ columnType }) => gathers.includes(columnType)).map((column) => column.id),
    organIds: withinOrgan(organs, top).flatMap((organ) => (organ.id === top ? [] : [organ.id])),
  }
}
