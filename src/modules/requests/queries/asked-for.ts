import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { AskedFor } from '../domain/much-asked.ts'

/** The newest requests of an organ received since a day, restricted ones left out, with the item made of each. */
export async function askedFor(database: RequestsDatabase, organId: string, since: Day): Promise<readonly AskedFor[]> {
  return database
    .selectFrom('requests.request as request')
    .select(['id', 'number', 'title', 'counted_outcome as outcome', 'received_on as receivedOn'])
    .select(sql<string>`coalesce(identity_digest, applicant_name || '|' || (contact ->> 'phone'))`.as('applicant'))
    .select((of) =>
      of
        .selectFrom('requests.event')
        .select(sql<string>`body -> 'decision' ->> 'variant'`.as('variant'))
        .whereRef('request_id', '=', 'request.id')
        .where('kind', '=', 'decided')
        .orderBy('seq', 'desc')
        .limit(1)
        .as('variant'),
    )
    .select((of) =>
      of
        .selectFrom('requests.event')
        .select(sql<number>`(body ->> 'itemId')::integer`.as('id'))
        .whereRef('request_id', '=', 'request.id')
        .where('kind', '=', 'item-begun')
        .limit(1)
        .as('itemId'),
    )
    .where('organ_id', '=', organId)
    .where('restricted', '=', false)
    .where('received_on', '>=', since)
    .orderBy('received_on', 'desc')
    .orderBy('number', 'desc')
    .limit(MOST)
    .execute()
}

/** The number of the request an item of this organ was made of; undefined where it came otherwise. */
export async function requestOfItem(
  database: RequestsDatabase,
  organId: string,
  itemId: number,
): Promise<{ readonly id: string; readonly number: string } | undefined> {
  return database
    .selectFrom('requests.event as event')
    .innerJoin('requests.request as request', 'request.id', 'event.request_id')
    .select(['request.id', 'request.number'])
    .where('event.kind', '=', 'item-begun')
    .where(sql<boolean>`(event.body ->> 'itemId')::integer = ${itemId}`)
    .where('request.organ_id', '=', organId)
    .executeTakeFirst()
}

/** As many as two years of the busiest organ bring. */
const MOST = 5000
