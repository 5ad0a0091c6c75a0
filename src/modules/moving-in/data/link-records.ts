import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MovingTables } from './moving-tables.ts'

/** Items of a site with links to what has moved in too: by item, the old addresses and the items these are now. */
export async function linksToLead(
  given: DatabaseTransaction,
  siteId: string,
  limit: number,
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const rows = await given
    .withTables<MovingTables>()
    .selectFrom('moving_in.link as link')
    .innerJoin('moving_in.moved as moved', (join) =>
      join.onRef('moved.key', '=', 'link.address').onRef('moved.site_id', '=', 'link.site_id'),
    )
    .select(['link.item_id', 'link.address', 'moved.item_id as target'])
    .where('link.site_id', '=', siteId)
    .orderBy('link.item_id')
    .limit(limit)
    .execute()
  const found = new Map<number, Map<string, number>>()
  for (const { item_id, address, target } of rows)
    found.set(item_id, new Map([...(found.get(item_id) ?? []), [address, target]]))
  return found
}

/** Puts on record that these links lead on, as {@link linksToLead} gave them. */
export async function forgetLinks(
  given: DatabaseTransaction,
  links: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Promise<void> {
  const led = [...links].flatMap(([itemId, targets]) => [...targets.keys()].map((address) => ({ itemId, address })))
  await sql`delete from moving_in.link using unnest(${led.map(({ itemId }) => itemId)}::bigint[],
      ${led.map(({ address }) => address)}::text[]) as led (item_id, address)
    where link.item_id = led.item_id and link.address = led.address`.execute(given)
}
