import type { LastIssue } from '../domain/next-number.ts'
import type { GazetteTransaction } from './gazette-tables.ts'

/** The series of an organ's issues, as an action takes numbers and texts in it within its transaction. */
export function seriesRecords(transaction: GazetteTransaction) {
  return {
    /** Lets nobody else publish an issue of the organ before this transaction ends; gives the one published last. */
    async lockSeries(organId: string): Promise<LastIssue | null> {
      await transaction
        .insertInto('gazette.series')
        .values({ organ_id: organId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await transaction
        .selectFrom('gazette.series')
        .select('organ_id')
        .where('organ_id', '=', organId)
        .forUpdate()
        .execute()
      return lastIssueOf(transaction, organId)
    },

    /** Those of these items that another issue of the organ holds. */
    async gazettedAmong(organId: string, itemIds: readonly number[]): Promise<readonly number[]> {
      if (itemIds.length === 0) return []
      const rows = await transaction
        .selectFrom('gazette.text as text')
        .innerJoin('gazette.issue as issue', 'issue.id', 'text.issue_id')
        .select('text.item_id')
        .where('issue.organ_id', '=', organId)
        .where('issue.stage', '<>', 'dropped')
        .where('text.item_id', 'in', itemIds)
        .execute()
      return rows.flatMap(({ item_id }) => (item_id === null ? [] : [item_id]))
    },
  }
}

/** The issue of the organ published last, earlier ones entered since apart; null where there is none. */
export async function lastIssueOf(
  tables: Pick<GazetteTransaction, 'selectFrom'>,
  organId: string,
): Promise<LastIssue | null> {
  const row = await tables
    .selectFrom('gazette.issue')
    .select(['year', 'number', 'running', 'issued_on'])
    .where('organ_id', '=', organId)
    .where('stage', '=', 'published')
    .where('earlier', '=', false)
    .orderBy('running', 'desc')
    .executeTakeFirst()
  if (row === undefined) return null
  const { year, number, running, issued_on: on } = row
  if (year === null || number === null || running === null || on === null) return null
  return { year, number, running, on }
}
