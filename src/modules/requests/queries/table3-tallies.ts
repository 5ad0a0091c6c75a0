import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { FactTally } from '../domain/table3-of-facts.ts'
import { countedRequests } from './counted-requests.ts'

/**
 * The facts of these organs up to the end of a period, counted by sort. Of the time before only what was not decided then
 * is counted: the rest cancels out in Table 3, and the question stays small however long the register is.
 */
export async function table3Tallies(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<readonly FactTally[]> {
  const counted = countedRequests(database, organIds)
  const received = counted
    .select(({ fn }) => ['applicant_class as class', fn.countAll<number>().as('count')])
    .groupBy('applicant_class')
  const [before, within, decided] = await Promise.all([
    received
      .where('received_on', '<', from)
      .where((where) => where.or([where('counted_on', 'is', null), where('counted_on', '>=', from)]))
      .execute(),
    received.where('received_on', '>=', from).where('received_on', '<=', to).execute(),
    counted
      .where('counted_on', '>=', from)
      .where('counted_on', '<=', to)
      .select(({ fn }) => ['applicant_class as class', 'counted_outcome as outcome', fn.countAll<number>().as('count')])
      .groupBy(['applicant_class', 'counted_outcome'])
      .execute(),
  ])
  return [
    ...before.map((one): FactTally => ({ kind: 'received', when: 'before', outcome: null, ...one })),
    ...within.map((one): FactTally => ({ kind: 'received', when: 'within', outcome: null, ...one })),
    ...decided.map((one): FactTally => ({ kind: 'decided', when: 'within', ...one })),
  ]
}
