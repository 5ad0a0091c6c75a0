import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/database.ts'
import { loadCalendar } from '../../src/modules/calendar/public.ts'
import { requestOfRow } from '../../src/modules/requests/data/case-row.ts'
import { keptEvents } from '../../src/modules/requests/data/case-files.ts'
import { projectionRow } from '../../src/modules/requests/data/projection-row.ts'
import type { RequestTables } from '../../src/modules/requests/data/request-tables.ts'
import { caseFileOf } from '../../src/modules/requests/domain/case-file.ts'
import { summaryOf } from '../../src/modules/requests/domain/projection.ts'
import { openStatistics } from '../../src/modules/requests/open-statistics.ts'
import { TOTAL_COLUMN } from '../../src/statute/report-format/applicants.table.ts'
import { day } from '../../src/kernel/day.ts'

/** How many of a sample of cases have derived columns that differ from what their events come to now. */
export async function countStaleProjections(database: Database, sample: number): Promise<number> {
  const tables = database.withTables<RequestTables>()
  const calendar = await loadCalendar(database)
  const rows = await tables
    .selectFrom('requests.request')
    .selectAll()
    .orderBy(sql`md5(id::text)`)
    .limit(sample)
    .execute()
  let stale = 0
  for (const row of rows) {
    const events = (await keptEvents(tables, row.id)).map(({ event }) => event)
    const derived = projectionRow(summaryOf(caseFileOf(requestOfRow(row), events, calendar)))
    const kept = Object.fromEntries(Object.keys(derived).map((name) => [name, row[name as keyof typeof derived]]))
    if (!isDeepStrictEqual(kept, derived)) stale += 1
  }
  return stale
}

/** Table 3 of a year and organ as the program counts it, beside a count of the events themselves. */
export async function countTable3Twice(database: Database, organId: string, year: number) {
  const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
  const statistics = openStatistics({ database, calendar: () => loadCalendar(database) })
  const scope = { key: '', name: '', organIds: [organId] } as const
  const { rows } = await statistics.table3({ scope, period })
  const figure = (row: keyof typeof rows) => rows[row]?.[TOTAL_COLUMN] ?? null
  const { rows: counted } = await sql<{ received: number; decided: number; granted: number; carriedOut: number }>`
    with received as (
      select request_id, min(case kind when 'confirmed' then on_day else (body ->> 'receivedOn')::date end) as on_day
        from requests.event where kind in ('registered', 'confirmed') group by request_id
    ), decided as (
      select distinct on (request_id) request_id, on_day, body -> 'decision' ->> 'outcome' as outcome
        from requests.event where kind = 'decided' order by request_id, seq
    )
    select count(*) filter (where received.on_day between ${period.from} and ${period.to}) as received,
      count(*) filter (where decided.on_day between ${period.from} and ${period.to}) as decided,
      count(*) filter (where decided.on_day between ${period.from} and ${period.to} and decided.outcome = 'granted') as granted,
      count(*) filter (where received.on_day <= ${period.to}
        and (decided.on_day is null or decided.on_day > ${period.to})) as "carriedOut"
    from requests.request request
      join received on received.request_id = request.id
      left join decided on decided.request_id = request.id
    where organ_id = ${organId} and stage not in ('split', 'merged', 'transferred')`.execute(database)
  return {
    shown: {
      received: figure('newReceived'),
      decided: figure('totalResults'),
      granted: figure('granted'),
      carriedOut: figure('carriedOut'),
    },
    counted: counted[0],
  }
}
