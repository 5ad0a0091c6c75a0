import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Day } from '../../../kernel/day.ts'

export type PublishedRow = {
  readonly id: string
  readonly organId: string
  readonly title: string
  readonly summary: string
  readonly publishedOn: Day
}

/** The answers that are public now, the newest first: of each case only what was said last counts. */
export async function publishedAnswers(database: RequestsDatabase): Promise<readonly PublishedRow[]> {
  const newest = database
    .selectFrom('requests.event as event')
    .innerJoin('requests.request as request', 'request.id', 'event.request_id')
    .select(['event.request_id as id', 'request.organ_id as organId', 'event.on_day as publishedOn', 'event.body'])
    .distinctOn('event.request_id')
    .where('event.kind', '=', 'answer-published')
    .where('request.restricted', '=', false)
    .orderBy('event.request_id')
    .orderBy('event.seq', 'desc')
    .as('newest')
  return database
    .selectFrom(newest)
    .select(['id', 'organId', 'publishedOn'])
    .select([sql<string>`body ->> 'title'`.as('title'), sql<string>`body ->> 'summary'`.as('summary')])
    .where(sql<boolean>`(body ->> 'published')::boolean`)
    .orderBy('publishedOn', 'desc')
    .orderBy('title')
    .limit(MOST)
    .execute()
}

/** As many as a page and a suggestion look through; a search of all that is public takes over beyond. */
const MOST = 1000
