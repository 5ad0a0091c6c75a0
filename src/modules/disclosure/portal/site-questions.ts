import type { Organ } from '../../organizations/public.ts'
import type { Leader, SiteBook } from '../../sites/public.ts'
import type { ItemNote } from '../domain/item-note.ts'
import type { MappedItem } from '../queries/items-by-month.ts'
import type { PublishedItem, PublishedList, PublishedSummary } from '../domain/published.ts'

/** A page of another module, as the entrances of a site lead to it: `/gazette`. */
export type Entrance = { readonly path: string; readonly zh: string; readonly about: string }

/** Another channel a published item can be found on; no address: not on the net. */
export type OtherChannel = { readonly kind: string; readonly name: string; readonly address: string }

/** What the pages of a site ask. */
export type SiteQuestions = {
  book(): SiteBook
  findOrgan(id: string): Promise<Organ | undefined>
  itemsOfColumn(columnId: string, part: { readonly offset: number; readonly limit: number }): Promise<PublishedList>
  newestOfColumns(columnIds: readonly string[], limit: number): Promise<readonly (readonly PublishedSummary[])[]>
  columnsInUse(columnIds: readonly string[]): Promise<ReadonlySet<string>>
  monthsOfSite(siteId: string): Promise<readonly string[]>
  itemsOfMonth(siteId: string, month: string): Promise<readonly MappedItem[]>
  /** What other modules say of a published item. */
  notesOf(itemId: number): Promise<readonly ItemNote[]>
  /** Where else a published item is out now. */
  elsewhereOf(itemId: number): Promise<readonly OtherChannel[]>
  /** What other modules have for the entrances of a site. */
  entrancesOf(siteId: string): Promise<readonly Entrance[]>
  leadersOf(siteId: string): Promise<readonly Leader[]>
  publishedItem(id: number): Promise<PublishedItem | undefined>
  /** The item that was moved in from one of these addresses. */
  itemAtOldAddress(siteId: string, addresses: readonly string[]): Promise<number | undefined>
}
