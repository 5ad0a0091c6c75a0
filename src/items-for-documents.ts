import { writingOfDocument } from './item-of-document.ts'
import type { Staff } from './kernel/actor.ts'
import { itemInBrief, itemWithNumber, publishedItem, type OpenItems } from './modules/disclosure/public.ts'
import { printedIn } from './modules/gazette/public.ts'
import type { ItemOfDocument } from './modules/normative-documents/public.ts'
import { findOrgan } from './modules/organizations/public.ts'
import type { SiteBook } from './modules/sites/public.ts'
import type { Database, DatabaseTransaction } from './platform/database/database.ts'

type Needs = {
  readonly database: Database
  readonly book: () => SiteBook
  readonly creating: OpenItems['creating']
}

/** What the library of documents asks of items and sites, without knowing either. */
export function itemsForDocuments({ database, book, creating }: Needs) {
  return {
    itemWithNumber,
    findItem: (organId: string, itemId: number) => itemInBrief(database, organId, itemId),
    async shownItem(itemId: number) {
      const item = await publishedItem(database, itemId)
      return item?.is === 'shown' ? item.edition : undefined
    },
    async printedIn(itemId: number) {
      const printed = await printedIn(database, itemId)
      return printed.map(({ issueId, textId, name, number, page }) => ({
        href: `/gazette/${issueId}/text#text-${textId}`,
        label: `《${name}》${number}第${page}页`,
      }))
    },
    organOfSite: (siteId: string) => book().sites.find(({ id }) => id === siteId)?.organId,
    async beginning(actor: Staff) {
      const [begin, organ] = await Promise.all([creating(actor), findOrgan(database, actor.organId)])
      return (transaction: DatabaseTransaction, item: ItemOfDocument) =>
        begin(transaction, writingOfDocument(item, organ?.name ?? '', book()))
    },
  }
}
