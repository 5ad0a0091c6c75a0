import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/database.ts'
import { listOrgans } from '../../src/modules/organizations/public.ts'
import { openStages } from '../../src/modules/requests/domain/lifecycle.ts'
import type { Reading } from './visited-pages.ts'

const CASES = 400

/** What there is to look at in each organ: some hundreds of its cases, half of them open, and its units. */
export async function readingsOf(database: Database): Promise<(organName: string) => Omit<Reading, 'dice'>> {
  const readings = new Map<string, Omit<Reading, 'dice'>>()
  for (const { id, name, units } of await listOrgans(database)) {
    const open = await someCases(database, id, true)
    const finished = await someCases(database, id, false)
    readings.set(name, { caseIds: [...open, ...finished], openIds: open, unitIds: units.map((unit) => unit.id) })
  }
  return (organName) => {
    const reading = readings.get(organName)
    if (reading === undefined) throw new Error(`no organ ${organName}`)
    return reading
  }
}

async function someCases(database: Database, organId: string, open: boolean): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from requests.request
    where organ_id = ${organId} and not restricted and (stage in (${sql.join(openStages)})) = ${open}
    order by md5(id::text) limit ${CASES / 2}`.execute(database)
  return rows.map(({ id }) => id)
}
