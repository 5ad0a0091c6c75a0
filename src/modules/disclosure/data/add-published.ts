import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { PublishedBefore } from '../domain/published-before.ts'
import type { Place } from '../domain/places-of.ts'
import { rowOfEdition } from './edition-rows.ts'
import type { ItemTables } from './item-tables.ts'

/** One item that was public before it came here, with its index number and where citizens find it from now on. */
export type Arrival = {
  readonly item: PublishedBefore
  readonly indexNumber: string
  readonly places: readonly Place[]
}

// Items that came from elsewhere have no author among the staff.
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Keeps many items of an organ at once; gives their ids in the same order. */
export async function addPublished(
  given: DatabaseTransaction,
  { organId, by }: { readonly organId: string; readonly by: string },
  arrivals: readonly Arrival[],
): Promise<readonly number[]> {
  if (arrivals.length === 0) return []
  const transaction = given.withTables<ItemTables>()
  const added = await transaction
    .insertInto('disclosure.item')
    .values(
      arrivals.map((arrival) => ({ ...rowOfArrival(arrival), organ_id: organId, author_id: NOBODY, author_name: by })),
    )
    .returning('id')
    .execute()
  const ids = added.map(({ id }) => id)
  const each = <Row>(row: (arrival: Arrival, itemId: number) => Row) =>
    arrivals.map((arrival, at) => row(arrival, ids[at] ?? 0))
  await transaction
    .insertInto('disclosure.edition')
    .values(each(({ item }, itemId) => rowOfEdition({ itemId, number: 1, text: item.draft, reason: null, madeBy: by })))
    .execute()
  await transaction
    .insertInto('disclosure.trail')
    .values(
      each((_, itemId) => ({
        item_id: itemId,
        seq: 1,
        edition: 1,
        step: 'move-in',
        detail: '{}',
        actor_id: null,
        actor_name: by,
      })),
    )
    .execute()
  const places = each((arrival, itemId) => placementsOf(arrival, itemId)).flat()
  if (places.length > 0) await transaction.insertInto('disclosure.placement').values(places).execute()
  return ids
}

/** Takes the next index numbers of an organ, one for each time a month is named (`202401`); gives the first of each month. */
export async function takeNumbers(given: DatabaseTransaction, organId: string, months: readonly string[]) {
  // Always in the same order: two who take at once wait for each other in no circle.
  const { rows } = await sql<{ month: string; first: number }>`
    with wanted as (select month, count(*)::int as many from unnest(${months}::text[]) as month group by month),
    taken as (
      insert into disclosure.counter (organ_id, series, last)
      select ${organId}::uuid, 'index ' || month, many from wanted order by month
      on conflict (organ_id, series) do update set last = counter.last + excluded.last
      returning series, last)
    select month, last - many + 1 as first from wanted join taken on series = 'index ' || month`.execute(given)
  return new Map(rows.map(({ month, first }) => [month, first]))
}

function rowOfArrival({ item, indexNumber }: Arrival) {
  const { kind, draft, publishedAt } = item
  const { documentNumber, madeOn, catalogue } = draft.metadata
  return {
    ...{ kind, attribute: 'proactive' as const, ground: null, stage: 'published' as const, index_number: indexNumber },
    ...{ shown_edition: 1, working_edition: 1, title: draft.title, published_at: publishedAt },
    ...{ document_number: documentNumber, made_on: madeOn, catalogue },
  }
}

function placementsOf({ item, places }: Arrival, itemId: number) {
  return places.map(({ siteId, columnId }) => ({
    ...{ site_id: siteId, column_id: columnId, item_id: itemId, published_at: item.publishedAt },
  }))
}
