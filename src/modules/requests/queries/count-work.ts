import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { openStages } from '../domain/lifecycle.ts'
import { written } from './written-stages.ts'
import { visibleTo, waitingFor } from './waiting-for.ts'

/** How much open work of each kind there is. */
export type WorkCounts = {
  readonly mine: number
  readonly open: number
  readonly unconfirmed: number
  /** Past the day to reply. */
  readonly overdue: number
  /** Due by the day asked about, overdue ones not counted. */
  readonly soon: number
  readonly unassigned: number
}

/** `soonBy`: the last day that counts as near. */
export type CountedDays = { readonly today: Day; readonly soonBy: Day }

/** Counts the open cases of an organ that this person may see. */
export function countWork(database: RequestsDatabase, actor: Staff, days: CountedDays): Promise<WorkCounts> {
  return workCounted(database, actor, days).executeTakeFirstOrThrow()
}

/** {@link countWork} as a question still to be asked: one row. */
export function workCounted(database: RequestsDatabase, actor: Staff, { today, soonBy }: CountedDays) {
  return database
    .selectFrom('requests.request as request')
    .where('organ_id', '=', actor.organId)
    .where('stage', 'in', written(openStages))
    .where((where) => visibleTo(where, actor))
    .select((where) => [
      where.fn.countAll<number>().as('open'),
      where.fn.countAll<number>().filterWhere(waitingFor(where, actor)).as('mine'),
      where.fn
        .countAll<number>()
        .filterWhere('stage', 'in', written(['awaiting-confirmation']))
        .as('unconfirmed'),
      where.fn.countAll<number>().filterWhere('due_on', '<', today).as('overdue'),
      where.fn
        .countAll<number>()
        .filterWhere(where.and([where('due_on', '>=', today), where('due_on', '<=', soonBy)]))
        .as('soon'),
      where.fn
        .countAll<number>()
        .filterWhere(where.and([where('stage', 'in', written(['in-hand'])), where('handler_id', 'is', null)]))
        .as('unassigned'),
    ])
}
