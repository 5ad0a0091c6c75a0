import { sql } from 'kysely'
import type { RequestsTransaction } from './request-tables.ts'

/** The next number of an organ's series in a year, from 1. Whoever comes at the same moment waits; a transaction that fails gives it back. */
export async function takeNumber(
  transaction: RequestsTransaction,
  organId: string,
  series: string,
  year: number,
): Promise<number> {
  const { last } = await transaction
    .insertInto('requests.counter')
    .values({ organ_id: organId, series, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['organ_id', 'series', 'year']).doUpdateSet({ last: sql<number>`counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
