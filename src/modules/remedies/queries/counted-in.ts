import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RemedyTables } from '../data/remedy-tables.ts'

type Fact = ExpressionBuilder<RemedyTables & { fact: RemedyTables['remedies.fact'] }, 'fact'>

/**
 * Whether a standing counts in a period: decided in it, or pending, when the period ends (尚未审结 is counted on its last
 * day), whatever became of it later.
 */
export function countedIn(fact: Fact, { from, to }: { readonly from: Day; readonly to: Day }): Expression<SqlBool> {
  return fact.and([
    fact('fact.day', '<=', to),
    fact.or([fact('fact.until', 'is', null), fact('fact.until', '>', to)]),
    fact.or([fact('fact.result', '=', 'pending'), fact('fact.day', '>=', from)]),
  ])
}
