import { sql } from 'kysely'
import type { Item } from '../domain/item.ts'
import type { Place } from '../domain/places-of.ts'
import type { ItemTransaction } from './item-tables.ts'

/** Where citizens find items, as an action changes it within its transaction. */
export function placementRecords(transaction: ItemTransaction) {
  return {
    /** Shows the working edition: the index number is taken once; the places are where citizens find it from now on. */
    async show(
      item: Item,
      shown: { readonly at: Date; readonly indexNumber: string; readonly places: readonly Place[] },
    ): Promise<void> {
      await transaction
        .updateTable('disclosure.item')
        .set({
          stage: 'published',
          publish_at: null,
          shown_edition: item.working.number,
          published_at: shown.at,
          index_number: shown.indexNumber,
        })
        .where('id', '=', item.id)
        .execute()
      await transaction.deleteFrom('disclosure.placement').where('item_id', '=', item.id).execute()
      const rows = shown.places.map(({ siteId, columnId }) => ({
        site_id: siteId,
        column_id: columnId,
        item_id: item.id,
        published_at: shown.at,
      }))
      if (rows.length > 0) await transaction.insertInto('disclosure.placement').values(rows).execute()
    },

    /** Takes it from every list. */
    async hide(item: Item): Promise<void> {
      await transaction.deleteFrom('disclosure.placement').where('item_id', '=', item.id).execute()
    },

    /** The next number of an organ's series, from 1; whoever comes at the same moment waits. */
    async takeNumber(organId: string, series: string): Promise<number> {
      const { last } = await transaction
        .insertInto('disclosure.counter')
        .values({ organ_id: organId, series, last: 1 })
        .onConflict((conflict) =>
          conflict.columns(['organ_id', 'series']).doUpdateSet({ last: sql<number>`counter.last + 1` }),
        )
        .returning('last')
        .executeTakeFirstOrThrow()
      return last
    },
  }
}
