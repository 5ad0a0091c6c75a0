import type { Expression, SqlBool } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { UnitCounts } from '../domain/statistics-overview.ts'
import type { RequestWhere } from './waiting-for.ts'

/** What the requests of each unit of these organs come to: received and decided in a period, open after it, late. */
export function statisticsCounts(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to, today }: Period & { readonly today: Day },
): Promise<readonly UnitCounts[]> {
  return database
    .selectFrom('requests.request as request')
    .where('organ_id', 'in', organIds)
    .where('counted', '=', true)
    .select((where) => {
      const many = (...those: Expression<SqlBool>[]) => where.fn.countAll<number>().filterWhere(where.and(those))
      const decided = [where('counted_on', '>=', from), where('counted_on', '<=', to)]
      return [
        'organ_id as organId',
        'unit_id as unitId',
        many(where('received_on', '>=', from), where('received_on', '<=', to)).as('received'),
        many(...decided).as('decided'),
        many(where('received_on', '<=', to), undecidedAt(where, to)).as('open'),
        many(where('stage', 'in', openStages), where('due_on', '<', today)).as('overdue'),
        many(...decided, where('in_time', 'is not', null)).as('judged'),
        many(...decided, where('in_time', '=', true)).as('inTime'),
      ]
    })
    .groupBy(['organ_id', 'unit_id'])
    .orderBy('organ_id')
    .orderBy('unit_id')
    .execute()
}

function undecidedAt(where: RequestWhere, end: Day): Expression<SqlBool> {
  return where.or([where('counted_on', 'is', null), where('counted_on', '>', end)])
}
