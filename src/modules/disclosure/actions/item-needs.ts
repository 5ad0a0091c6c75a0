import type { ItemRecords } from '../data/item-records.ts'
import type { ItemContext } from '../domain/item-rule.ts'
import type { PlaceableColumn } from '../domain/places-of.ts'
import type { ShownItem } from '../domain/shown-item.ts'

/** What actions on items need; read before the transaction, but for the records. */
export type ItemNeeds = {
  readonly records: ItemRecords
  readonly context: Omit<ItemContext, 'actor'>
  /** The columns of every site, and the sites of the organs above the item's. */
  readonly columns: readonly PlaceableColumn[]
  readonly sitesAbove: ReadonlySet<string>
  /** What the index numbers of the organ begin with (索引号). */
  readonly indexCode: string
  /** Told within the transaction of what citizens may read from now on, or no longer. */
  readonly tell: TellItem
}

export type TellItem = (told: ToldItem) => Promise<void>

/** `shown`: citizens read it now, at its places; `hidden`: they do no longer. */
export type ToldItem =
  { readonly is: 'shown'; readonly item: ShownItem } | { readonly is: 'hidden'; readonly id: number }
