import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { FactTally } from '../domain/table3-of-facts.ts'

/** The facts of these organs up to the end of a period, counted by sort. */
export function table3Tallies(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<readonly FactTally[]> {
  return database
    .selectFrom('requests.fact')
    .where('organ_id', 'in', organIds)
    .where('day', '<=', to)
    .select((column) => [
      'kind',
      'class',
      'outcome',
      column
        .case()
        .when('day', '<', from)
        .then('before' as const)
        .else('within' as const)
        .end()
        .as('when'),
      column.fn.countAll<number>().as('count'),
    ])
    .groupBy(['kind', 'class', 'outcome', 'when'])
    .execute()
}
