import type { Distribution } from '../domain/distribution.ts'
import type { GazetteTransaction } from './gazette-tables.ts'

/** Keeps where the copies of an issue went, instead of what was kept before. */
export async function keepDistribution(
  transaction: GazetteTransaction,
  issueId: number,
  { copies, deliveries }: Distribution,
): Promise<void> {
  await transaction.deleteFrom('gazette.delivery').where('issue_id', '=', issueId).execute()
  await transaction
    .insertInto('gazette.printing')
    .values({ issue_id: issueId, copies })
    .onConflict((conflict) => conflict.column('issue_id').doUpdateSet({ copies }))
    .execute()
  if (deliveries.length === 0) return
  await transaction
    .insertInto('gazette.delivery')
    .values(deliveries.map((delivery, position) => ({ issue_id: issueId, position, ...delivery })))
    .execute()
}
