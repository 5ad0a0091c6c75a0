import { dayInChina } from './kernel/day.ts'
import { hearOfItem } from './modules/channels/public.ts'
import { shownItemById, type MoveIn, type ShownItem, type TellOfItem } from './modules/disclosure/public.ts'
import { issuesWith } from './modules/gazette/public.ts'
import type { Standings } from './modules/normative-documents/public.ts'
import { listOrgans } from './modules/organizations/public.ts'
import { kindsOfItems, searchableItem, type Search, type Searchable } from './modules/search/public.ts'
import type { OpenSites } from './modules/sites/public.ts'
import type { DatabaseTransaction } from './platform/database/database.ts'
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
    (validityOf: Standings['validityOfItem']): MoveIn['tell'] =>
    async (transaction, moved) => {
      const names = new Map((await listOrgans(transaction)).map(({ id, name }) => [id, name]))
      const columnPath = (id: string) => sites.book().columns.find((column) => column.id === id)?.path
      const things: Searchable[] = []
      for (const item of moved) {
        const validity = await validityOf(transaction, item.id)
        const organName = names.get(item.organId) ?? ''
        things.push(searchableItem(item, { organName, columnPath, validity }))
      }
      await search.tellAll(transaction, things)
    }
  const tellMoved = tellWith((transaction, id) => standings.validityOfItem(transaction, id))
  const tellGazette = tellingOfGazette({ sites, search })
  const tellItem: TellOfItem = async (transaction, told) => {
    const id = told.is === 'shown' ? told.item.id : told.id
    for (const kind of kindsOfItems) await search.forget(transaction, kind, String(id))
    await standings.hearOfItem(transaction, id, told.is === 'shown' ? dayInChina(told.item.publishedAt) : null)
    await hearOfItem(transaction, told.is === 'shown' ? { is: 'shown', ...heardItem(told.item) } : told, now())
    if (told.is === 'shown') await tellMoved(transaction, [told.item])
    for (const issue of await issuesWith(transaction, id)) await tellGazette(transaction, issue)
  }
  return {
    tellMoved,
    /** As `tellMoved`, of items that are there since this moment: no document can have named one. */
    tellArrived: tellWith(() => Promise.resolve(null)),
    tellItem,
    tellGazette,
    /** Tells the search anew of an item whose document stands otherwise now. */
    tellStanding: async (transaction: DatabaseTransaction, itemId: number) => {
      const item = await shownItemById(transaction, itemId)
      if (item !== undefined) await tellMoved(transaction, [item])
    },
  }
}

function heardItem({ id, organId, kind, edition: { title, columns } }: ShownItem) {
  return { id, organId, kind, title, columns }
}
