import { isUuid } from '../../../kernel/uuid.ts'
import { remediesOfRows } from '../data/remedies-of-rows.ts'
import type { RemedyDatabase } from '../data/remedy-tables.ts'
import type { Remedy } from '../domain/remedy.ts'

/** A case of the organ with the cases it is chained to: the reconsideration before it, the suits after it. */
export type ChainedRemedy = {
  readonly remedy: Remedy
  readonly before: Remedy | null
  readonly after: readonly Remedy[]
}

/** The case of the organ with this id; undefined where it has none. */
export async function remedyById(
  tables: RemedyDatabase,
  organId: string,
  id: string,
): Promise<ChainedRemedy | undefined> {
  if (!isUuid(id)) return undefined
  const rows = await tables
    .selectFrom('remedies.remedy as remedy')
    .selectAll()
    .where('organ_id', '=', organId)
    .where((where) =>
      where.or([
        where('id', '=', id),
        where('preceded_by', '=', id),
        where('id', '=', (inner) =>
          inner.selectFrom('remedies.remedy as later').select('later.preceded_by').where('later.id', '=', id),
        ),
      ]),
    )
    .orderBy('began_on')
    .execute()
  const remedies = await remediesOfRows(tables, rows)
  const remedy = remedies.find((each) => each.id === id)
  if (remedy === undefined) return undefined
  return {
    remedy,
    before: remedies.find((each) => each.id === remedy.precededBy) ?? null,
    after: remedies.filter(({ precededBy }) => precededBy === id),
  }
}
