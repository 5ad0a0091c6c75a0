import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'

/** An applicant's suggestion that what they asked for be public (条例 第四十四条第二款), not answered yet. */
export type OpenSuggestion = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly on: Day
  readonly text: string
  readonly outcome: string | null
}

/** Those of an organ, the oldest first; of restricted requests only who holds them may know. */
export function openSuggestions(database: RequestsDatabase, organId: string): Promise<readonly OpenSuggestion[]> {
  return openOf(database, organId)
    .select([
      'request.id',
      'request.number',
      'request.title',
      'request.counted_outcome as outcome',
      'event.on_day as on',
    ])
    .select(sql<string>`event.body ->> 'text'`.as('text'))
    .orderBy('event.on_day')
    .orderBy('request.number')
    .execute()
}

/** How many {@link openSuggestions} there are. */
export async function countOpenSuggestions(database: RequestsDatabase, organId: string): Promise<number> {
  const counted = openOf(database, organId).select(({ fn }) => fn.countAll<number>().as('count'))
  return (await counted.executeTakeFirstOrThrow()).count
}

/** Kinds stand in the statement itself, so that the index of these few events answers it. */
function openOf(database: RequestsDatabase, organId: string) {
  return database
    .selectFrom('requests.event as event')
    .innerJoin('requests.request as request', 'request.id', 'event.request_id')
    .where('event.kind', '=', sql.lit('publication-suggested'))
    .where('request.organ_id', '=', organId)
    .where('request.restricted', '=', false)
    .where(isUnanswered)
}

const isUnanswered = sql<boolean>`not exists (select from requests.event as answer
  where answer.request_id = request.id and answer.kind = 'suggestion-answered')`
