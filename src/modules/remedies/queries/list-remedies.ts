import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RemedyColumn } from '../../../statute/remedies/results.table.ts'
import type { RemedyGroup } from '../../../statute/report-format/table4.table.ts'
import { remediesOfRows } from '../data/remedies-of-rows.ts'
import type { RemedyDatabase, RemedyTables } from '../data/remedy-tables.ts'
import type { RemedyStage } from '../domain/remedy-stage.ts'
import type { Remedy } from '../domain/remedy.ts'
import { countedIn } from './counted-in.ts'

/** A figure of Table 4: its group, its column (null for 总计), and the days of the period, both included. */
export type Counted = {
  readonly group: RemedyGroup
  readonly column: RemedyColumn | null
  readonly from: Day
  readonly to: Day
}

/** Which cases a list is about; everything left out is not asked for. */
export type RemedyFilter = {
  readonly stages?: readonly RemedyStage[]
  readonly requestId?: string
  readonly kind?: 'reconsideration' | 'suit'
  /** Part of a case number, a body's name, the claimant or the matter. */
  readonly words?: string
  readonly counted?: Counted
}

export type RemedyPage = { readonly remedies: readonly Remedy[]; readonly total: number }

/** Cases of an organ, the newest first. */
export async function listRemedies(
  tables: RemedyDatabase,
  organId: string,
  filter: RemedyFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<RemedyPage> {
  const wanted = tables
    .selectFrom('remedies.remedy as remedy')
    .where('organ_id', '=', organId)
    .where((where) => where.and(conditions(where, organId, filter)))
  const count = wanted.select((where) => where.fn.countAll<number>().as('total'))
  const rows = await wanted
    .selectAll()
    .select(count.as('total'))
    .orderBy('began_on', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  // Past the last page no row says how many there are.
  const total = rows[0]?.total ?? (page.offset === 0 ? 0 : (await count.executeTakeFirstOrThrow()).total)
  return { remedies: await remediesOfRows(tables, rows), total }
}

type Where = ExpressionBuilder<RemedyTables & { remedy: RemedyTables['remedies.remedy'] }, 'remedy'>

function conditions(where: Where, organId: string, filter: RemedyFilter): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = []
  if (filter.stages !== undefined) found.push(where('remedy.stage', 'in', filter.stages))
  if (filter.requestId !== undefined) found.push(where('remedy.request_id', '=', filter.requestId))
  if (filter.kind !== undefined) found.push(where('remedy.kind', '=', filter.kind))
  if (filter.words !== undefined && filter.words.trim() !== '') found.push(saying(where, filter.words.trim()))
  if (filter.counted !== undefined) {
    const { counted } = filter
    found.push(
      where('remedy.id', 'in', (inner) =>
        inner
          .selectFrom('remedies.fact as fact')
          .select('fact.record_id')
          .where('fact.organ_id', '=', organId)
          .where('fact.kind', '=', counted.group)
          .where((fact) => countedIn(fact, counted))
          .where((fact) => (counted.column === null ? sql<SqlBool>`true` : fact('fact.result', '=', counted.column))),
      ),
    )
  }
  return found
}

function saying(where: Where, words: string): Expression<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const inInstance = where.exists((inner) =>
    inner
      .selectFrom('remedies.instance as instance')
      .select('instance.position')
      .whereRef('instance.remedy_id', '=', 'remedy.id')
      .where((instance) =>
        instance.or([instance('instance.case_number', 'like', pattern), instance('instance.body', 'like', pattern)]),
      ),
  )
  return where.or([where('remedy.claimant', 'like', pattern), where('remedy.matter', 'like', pattern), inInstance])
}
