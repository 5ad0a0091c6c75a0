import type { Staff } from '../../../kernel/actor.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import { written } from './written-stages.ts'

export type HandlerOfCases = { readonly accountId: string; readonly name: string; readonly cases: number }

/** Everybody who has open cases in the organ, whether or not they still work there. */
export async function handlersOfOpenCases(
  database: RequestsDatabase,
  actor: Staff,
): Promise<readonly HandlerOfCases[]> {
  const rows = await database
    .selectFrom('requests.request')
    .select(['handler_id', (where) => where.fn.max('handler_name').as('name')])
    .select((where) => where.fn.countAll<number>().as('cases'))
    .where('organ_id', '=', actor.organId)
    .where('stage', 'in', written(openStages))
    .where('handler_id', 'is not', null)
    .groupBy('handler_id')
    .orderBy('name')
    .execute()
  return rows.flatMap(({ handler_id, name, cases }) =>
    handler_id === null ? [] : [{ accountId: handler_id, name: name ?? '', cases }],
  )
}
