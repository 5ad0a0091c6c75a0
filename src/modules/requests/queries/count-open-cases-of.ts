import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import { written } from './written-stages.ts'

/** How many open cases of these organs a person has in hand. */
export async function countOpenCasesOf(
  database: RequestsDatabase,
  accountId: string,
  organIds: readonly string[],
): Promise<number> {
  const { total } = await database
    .selectFrom('requests.request')
    .where('organ_id', 'in', organIds)
    .where('handler_id', '=', accountId)
    .where('stage', 'in', written(openStages))
    .select((where) => where.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
