import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import { noCounts, type UnitCounts } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'
import { written } from './written-stages.ts'

/** The requests of each unit of these organs that were open at the end of a period, and those overdue today. */
export async function statisticsOpen(
  database: RequestsDatabase,
  organIds: readonly string[],
  { to, today }: Pick<Period, 'to'> & { readonly today: Day },
): Promise<readonly UnitCounts[]> {
  const part = (name: 'open' | 'overdue') =>
    countedRequests(database, organIds)
      .select(({ fn }) => [
        sql<typeof name>`${sql.lit(name)}`.as('part'),
        ...(['organ_id as organId', 'unit_id as unitId'] as const),
        fn.countAll<number>().as('count'),
      ])
      .groupBy(['organ_id', 'unit_id'])
  const rows = await part('open')
    .where('received_on', '<=', to)
    .where((where) => where.or([where('counted_on', 'is', null), where('counted_on', '>', to)]))
    .unionAll(part('overdue').where('stage', 'in', written(openStages)).where('due_on', '<', today))
    .orderBy('organId')
    .orderBy('unitId')
    .execute()
  return rows.map(({ part, organId, unitId, count }) => ({ ...noCounts, organId, unitId, [part]: count }))
}
