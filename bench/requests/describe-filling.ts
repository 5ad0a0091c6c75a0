import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { listOrgans, type Organ } from '../../src/modules/organizations/public.ts'
import { openStages } from '../../src/modules/requests/domain/lifecycle.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { rounded } from '../measure.ts'
import type { Result } from '../result.ts'
import { countStaleProjections, countTable3Twice } from './check-filling.ts'
import type { County } from './open-county.ts'

const SAMPLE = 500
const YEARS = [2022, 2025]

/** What the records hold, after checks that the program reads them as if its actions had written them one by one. */
export async function describeFilling({ records: { database }, seconds }: County): Promise<Result[]> {
  const organs = await listOrgans(database)
  await checkProjections(database)
  for (const organ of organs.slice(0, 3)) for (const year of YEARS) await checkTable3(database, organ, year)
  const held = await countHeld(database)
  const filling =
    seconds === null ? 'filled by an earlier run' : `filled in ${rounded(seconds, 0)} s through the real actions`
  return [
    {
      what: 'register filled',
      value: `${held.requests} requests, ${held.events} events, ${held.letters} letters, ${held.deliveries} deliveries`,
      how:
        `${organs.length} organs, ${rounded((100 * held.open) / held.requests, 1)} % open, ${held.size} MB, ${filling}; ` +
        `${SAMPLE} cases recomputed from their events, Table 3 of 3 organs in ${YEARS.join(' and ')} counted twice`,
    },
  ]
}

async function checkProjections(database: Database): Promise<void> {
  const stale = await countStaleProjections(database, SAMPLE)
  if (stale > 0) throw new Error(`${stale} of ${SAMPLE} cases are not what their events come to`)
}

async function checkTable3(database: Database, { id, name }: Organ, year: number): Promise<void> {
  const { shown, counted } = await countTable3Twice(database, id, year)
  if (isDeepStrictEqual(shown, counted)) return
  throw new Error(`Table 3 of ${name} ${year}: ${JSON.stringify(shown)}, counted ${JSON.stringify(counted)}`)
}

type Held = Readonly<Record<'requests' | 'open' | 'events' | 'letters' | 'deliveries' | 'size', number>>

async function countHeld(database: Database): Promise<Held> {
  const { rows } = await sql<Held>`select
    (select count(*) from requests.request) as requests,
    (select count(*) from requests.request where stage in (${sql.join(openStages)})) as open,
    (select count(*) from requests.event) as events,
    (select count(*) from requests.letter) as letters,
    (select count(*) from requests.delivery) as deliveries,
    pg_database_size(current_database()) / 1048576 as size`.execute(database)
  const [held] = rows
  if (held === undefined) throw new Error('a count always answers')
  return held
}
