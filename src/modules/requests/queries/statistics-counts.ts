import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import type { UnitCounts } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'
import { written } from './written-stages.ts'

/**
 * What the requests of each unit of these organs come to: received and decided in a period, open after it, late. Each
 * figure is counted in the part of the register it is about; a unit without any of them has no line.
 */
export async function statisticsCounts(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to, today }: Period & { readonly today: Day },
): Promise<readonly UnitCounts[]> {
  const part = (name: Part) =>
    countedRequests(database, organIds)
      .select(({ fn }) => [
        sql<Part>`${sql.lit(name)}`.as('part'),
        ...(['organ_id as organId', 'unit_id as unitId'] as const),
        fn.countAll<number>().as('count'),
        fn.count<number>('in_time').as('judged'),
        fn.countAll<number>().filterWhere('in_time', '=', sql.lit(true)).as('inTime'),
      ])
      .groupBy(['organ_id', 'unit_id'])
  const stages = written(openStages)
  const rows = await part('received')
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .unionAll(part('decided').where('counted_on', '>=', from).where('counted_on', '<=', to))
    .unionAll(
      part('open')
        .where('received_on', '<=', to)
        .where((where) => where.or([where('counted_on', 'is', null), where('counted_on', '>', to)])),
    )
    .unionAll(part('overdue').where('stage', 'in', stages).where('due_on', '<', today))
    .orderBy('organId')
    .orderBy('unitId')
    .execute()
  return byUnit(rows)
}

type Part = 'received' | 'decided' | 'open' | 'overdue'

type PartOfUnit = {
  readonly part: Part
  readonly organId: string
  readonly unitId: string | null
  readonly count: number
  readonly judged: number
  readonly inTime: number
}

function byUnit(rows: readonly PartOfUnit[]): readonly UnitCounts[] {
  const units = new Map<string, UnitCounts>()
  for (const { part, organId, unitId, count, judged, inTime } of rows) {
    const key = `${organId} ${unitId}`
    const sofar = units.get(key) ?? { organId, unitId, ...nothing }
    units.set(key, { ...sofar, [part]: count, ...(part === 'decided' ? { judged, inTime } : {}) })
  }
  return [...units.values()]
}

const nothing = { received: 0, decided: 0, open: 0, overdue: 0, judged: 0, inTime: 0 }
