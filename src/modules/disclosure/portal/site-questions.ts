import type { Organ } from '../../organizations/public.ts'
import type { Leader, SiteBook } from '../../sites/public.ts'
import type { ItemNote } from '../domain/item-note.ts'
import type { PublishedItem, PublishedList, PublishedSummary } from '../domain/published.ts'

/** What the pages of a site ask. */
export type SiteQuestions = {
  book(): SiteBook
  findOrgan(id: string): Promise<Organ | undefined>
  itemsOfColumn(columnId: string, part: { readonly offset: number; readonly limit: number }): Promise<PublishedList>
  newestOfColumns(columnIds: readonly string[], limit: number): Promise<readonly (readonly PublishedSummary[])[]>
  columnsInUse(columnIds: readonly string[]): Promise<ReadonlySet<string>>
  /** What other modules say of a published item. */
  notesOf(itemId: number): Promise<readonly ItemNote[]>
  leadersOf(siteId: string): Promise<readonly Leader[]>
  publishedItem(id: number): Promise<PublishedItem | undefined>
  /** The item that was moved in from one of these addresses. */
  itemAtOldAddress(siteId: string, addresses: readonly string[]): Promise<number | undefined>
}
