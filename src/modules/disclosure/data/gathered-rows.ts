import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** A column that gathers, and what comes to it. */
export type GatheringColumn = {
  readonly id: string
  readonly siteId: string
  /** Catalogue items and column types. */
  readonly signs: readonly string[]
  /** The columns of these types: what was put there comes. */
  readonly sources: readonly string[]
  /** The organs whose items come: those below. */
  readonly organIds: readonly string[]
}

/**
 * Gathers a column anew, by the rule of `placesOf`: what citizens read and belongs there comes in, what was only gathered and
 * does so no longer goes. Gives the ids of both; they are locked, so that nobody takes one back unseen.
 */
export async function gatherRows(
  transaction: DatabaseTransaction,
  { id, siteId, signs, sources, organIds }: GatheringColumn,
): Promise<{ readonly came: readonly number[]; readonly went: readonly number[] }> {
  const belongs = sql`item.organ_id = any(${organIds}::uuid[]) and (
    coalesce(edition.metadata->>'catalogue', '') = any(${signs}::text[]) or edition.columns && ${sources}::uuid[])`
  const shown = sql`disclosure.item join disclosure.edition
    on edition.item_id = item.id and edition.number = item.shown_edition`
  const went = await sql<{ item_id: number }>`
    delete from disclosure.placement where column_id = ${id} and item_id in (
      select item.id from ${shown} join disclosure.placement as placed on placed.item_id = item.id
      where placed.column_id = ${id} and not (${id}::uuid = any(edition.columns)) and not (${belongs})
      for update of item)
    returning item_id`.execute(transaction)
  const came = await sql<{ item_id: number }>`
    insert into disclosure.placement (site_id, column_id, item_id, published_at)
    select ${siteId}, ${id}, item.id, item.published_at from ${shown}
    where ${belongs} and item.withdrawn_at is null and item.published_at is not null
      and not exists (select from disclosure.placement where column_id = ${id} and item_id = item.id)
    for update of item
    returning item_id`.execute(transaction)
  const idsOf = ({ rows }: typeof went) => rows.map(({ item_id }) => item_id)
  return { came: idsOf(came), went: idsOf(went) }
}

/** Leaves items for the search to hear of anew. */
export async function leaveUntold(transaction: DatabaseTransaction, ids: readonly number[]): Promise<void> {
  await sql`insert into disclosure.untold (item_id) select unnest(${ids}::bigint[]) on conflict do nothing`.execute(
    transaction,
  )
}

/** Takes some of what the search has yet to hear of; whoever asks at the same time takes others. */
export async function takeUntold(transaction: DatabaseTransaction, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{ item_id: number }>`
    delete from disclosure.untold where item_id in (
      select item_id from disclosure.untold order by item_id limit ${most} for update skip locked)
    returning item_id`.execute(transaction)
  return rows.map(({ item_id }) => item_id)
}
