import { dayInChina } from './kernel/day.ts'
import { hearOfItem } from './modules/channels/public.ts'
import type { MoveIn, ShownItem, TellOfItem } from './modules/disclosure/public.ts'
import { issuesWith } from './modules/gazette/public.ts'
import type { Standings } from './modules/normative-documents/public.ts'
import { listOrgans } from './modules/organizations/public.ts'
import { kindsOfItems, searchableItem, type Search, type Searchable } from './modules/search/public.ts'
import type { OpenSites, SiteBook } from './modules/sites/public.ts'
import type { DatabaseTransaction } from './platform/database/database.ts'
import { tellingOfDocuments } from './tell-documents.ts'
import { tellingOfGazette } from './tell-gazette.ts'

type TellingNeeds = {
  readonly sites: Pick<OpenSites, 'book'>
  readonly standings: Standings
  readonly search: Search
  readonly now: () => Date
}

/** Who has to be told, within the transaction, of what citizens may read from now on or no longer. */
export function tellingOf({ sites, standings, search, now }: TellingNeeds) {
  const tellWith =
    (validityOf: Standings['validityOfItem']) =>
    async (
      transaction: DatabaseTransaction,
      moved: readonly ShownItem[],
      columns: SiteBook['columns'] = sites.book().columns,
    ): Promise<void> => {
      if (moved.length === 0) return
      const names = new Map((await listOrgans(transaction)).map(({ id, name }) => [id, name]))
      const columnPath = (id: string) => columns.find((column) => column.id === id)?.path
      const things: Searchable[] = []
      for (const item of moved) {
        const validity = await validityOf(transaction, item.id)
        const organName = names.get(item.organId) ?? ''
        things.push(searchableItem(item, { organName, columnPath, validity }))
      }
      await search.tellAll(transaction, things)
    }
  const tellItems = tellWith((transaction, id) => standings.validityOfItem(transaction, id))
  const tellNew = tellWith(() => Promise.resolve(null))
  const tellDocuments = tellingOfDocuments({ sites, search, standings, tellItems })
  const tellGazette = tellingOfGazette({ sites, search })
  const tellItem: TellOfItem = async (transaction, told) => {
    const id = told.is === 'shown' ? told.item.id : told.id
    // The document before what is found of it, as when a step of the document tells of both: two at once take turns.
    const on = told.is === 'shown' ? dayInChina(told.item.publishedAt) : null
    const own = await standings.hearOfItem(transaction, id, on)
    for (const kind of kindsOfItems) await search.forget(transaction, kind, String(id))
    await hearOfItem(transaction, told.is === 'shown' ? { is: 'shown', ...heardItem(told.item) } : told, now())
    const shown = told.is === 'shown' ? [told.item] : []
    const documents = own === undefined ? await standings.linkByNumber(transaction, numbered(shown)) : [own]
    if (documents.length === 0) await tellNew(transaction, shown)
    await tellDocuments(transaction, documents)
    for (const issue of await issuesWith(transaction, id)) await tellGazette(transaction, issue)
  }
  return {
    /** Of items that are there since this moment. */
    tellArrived: (async (transaction, moved) => {
      const documents = await standings.linkByNumber(transaction, numbered(moved))
      await tellNew(transaction, moved)
      await tellDocuments(transaction, documents)
    }) satisfies MoveIn['tell'],
    /** Of items that were there before and are found otherwise now, in these columns. */
    tellItems,
    tellItem,
    tellGazette,
    tellDocuments,
  }
}

function heardItem({ id, organId, kind, edition: { title, columns } }: ShownItem) {
  return { id, organId, kind, title, columns }
}

/** Those of some items that are documents with a number. */
function numbered(items: readonly ShownItem[]) {
  return items.flatMap(({ id, organId, kind, publishedAt, edition }) => {
    const { documentNumber } = edition.metadata
    if (kind !== 'document' || documentNumber === null) return []
    return [{ itemId: id, organId, documentNumber, publishedOn: dayInChina(publishedAt) }]
  })
}
