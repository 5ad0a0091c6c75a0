import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MovingTables } from '../data/moving-tables.ts'

/** What moved in to a site before, by what it is known by: its key, or its words. */
export type MovedBefore = {
  readonly byKey: ReadonlyMap<string, number>
  readonly byDigest: ReadonlyMap<string, number>
}

/** Which of these moved in to a site before, and as which items. */
export async function movedBefore(
  given: DatabaseTransaction,
  siteId: string,
  entries: readonly { readonly key: string; readonly digest: string }[],
): Promise<MovedBefore> {
  if (entries.length === 0) return { byKey: new Map(), byDigest: new Map() }
  const transaction = given.withTables<MovingTables>()
  const rows = await transaction
    .selectFrom('moving_in.moved')
    .select(['key', 'digest', 'item_id'])
    .where('site_id', '=', siteId)
    .where((is) =>
      is.or([
        is(
          'key',
          'in',
          entries.map(({ key }) => key),
        ),
        is(
          'digest',
          'in',
          entries.map(({ digest }) => digest),
        ),
      ]),
    )
    .execute()
  return {
    byKey: new Map(rows.map(({ key, item_id }) => [key, item_id])),
    byDigest: new Map(rows.map(({ digest, item_id }) => [digest, item_id])),
  }
}

/** Items among these that moved in, whenever. */
export async function movedItems(given: DatabaseTransaction, itemIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (itemIds.length === 0) return new Set()
  const rows = await given
    .withTables<MovingTables>()
    .selectFrom('moving_in.moved')
    .select('item_id')
    .where('item_id', 'in', itemIds)
    .execute()
  return new Set(rows.map(({ item_id }) => item_id))
}
