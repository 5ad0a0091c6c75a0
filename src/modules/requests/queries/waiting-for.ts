import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Permission } from '../../../kernel/permission.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { openStages, type Stage } from '../domain/lifecycle.ts'
import { written } from './written-stages.ts'

type Tables = RequestTables & { readonly request: RequestTables['requests.request'] }

export type RequestWhere = ExpressionBuilder<Tables, 'request'>

/** Stages in which a case waits for whoever holds a permission, whoever handles it. */
const waitingStages: readonly { readonly may: Permission; readonly stages: readonly Stage[] }[] = [
  { may: 'register-requests', stages: ['awaiting-confirmation', 'decided'] },
  { may: 'review-decisions', stages: ['in-review'] },
  { may: 'approve-decisions', stages: ['in-approval'] },
]

/**
 * The cases that wait for this person: their own, those at their desk by their role, and those nobody has been given, for
 * whoever assigns cases; where one person registers and handles them, for this person.
 */
export function waitingFor(where: RequestWhere, actor: Staff): Expression<SqlBool> {
  const { permissions, accountId } = actor
  const stages = waitingStages.flatMap(({ may, stages }) => (permissions.has(may) ? stages : []))
  return where.or([
    where.and([where('handler_id', '=', accountId), where('stage', 'in', written(openStages))]),
    ...(stages.length === 0 ? [] : [where('stage', 'in', written(stages))]),
    ...(permissions.has('assign-requests') || isOneDesk(permissions)
      ? [
          where.and([
            where('stage', 'in', written(['in-hand'])),
            where('handler_id', 'is', null),
            where('unit_id', 'is', null),
          ]),
        ]
      : []),
    ...(permissions.has('approve-decisions') ? [extensionAsked(where)] : []),
  ])
}

function isOneDesk(permissions: Staff['permissions']): boolean {
  return permissions.has('register-requests') && permissions.has('handle-requests')
}

/** Somebody asked for more time and nobody has answered. */
function extensionAsked(where: RequestWhere): Expression<SqlBool> {
  const events = (kinds: readonly ['extension-asked'] | readonly ['extension-approved', 'extension-refused']) =>
    where
      .selectFrom('requests.event as event')
      .whereRef('event.request_id', '=', 'request.id')
      // In the statement itself, so that the index of these few events answers it however the plan is made.
      .where(
        'event.kind',
        'in',
        kinds.map((kind) => sql.lit(kind)),
      )
      .select((counted) => counted.fn.countAll<number>().as('many'))
  return where.and([
    where('stage', 'in', written(['in-hand', 'consulting'])),
    // Hardly anybody ever asked: only of those who did it is looked whether they were answered.
    where(events(['extension-asked']), '>', sql.lit(0)),
    where(events(['extension-asked']), '>', events(['extension-approved', 'extension-refused'])),
  ])
}

/** What this person may see: restricted cases only where they handle them or may see such. */
export function visibleTo(where: RequestWhere, actor: Staff): Expression<SqlBool> {
  if (actor.permissions.has('see-restricted')) return where.lit(true)
  return where.or([where('restricted', '=', false), where('handler_id', '=', actor.accountId)])
}
