import type { EarlierIssue } from '../domain/earlier-issue.ts'
import type { GazetteDatabase, GazetteTransaction } from './gazette-tables.ts'

/** What was entered of an earlier issue; null for any other. */
export async function earlierOf(tables: GazetteDatabase, issueId: number): Promise<EarlierIssue | null> {
  const row = await tables
    .selectFrom('gazette.earlier')
    .select(['name', 'year', 'number', 'running', 'issued_on as on', 'pages', 'file_id as fileId'])
    .where('issue_id', '=', issueId)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps it in place of what was entered before; `words` null leaves those there are. */
export async function keepEarlier(
  transaction: GazetteTransaction,
  issueId: number,
  { on, fileId, ...rest }: EarlierIssue,
  words: string | null,
): Promise<void> {
  const row = { ...rest, issued_on: on, file_id: fileId, ...(words === null ? {} : { words }) }
  await transaction
    .insertInto('gazette.earlier')
    .values({ issue_id: issueId, ...row })
    .onConflict((conflict) => conflict.column('issue_id').doUpdateSet(row))
    .execute()
  await transaction.updateTable('gazette.issue').set({ earlier: true }).where('id', '=', issueId).execute()
}

/** Whether another issue of the organ, published or still to be approved, bears one of these numbers. */
export async function isNumberTaken(
  tables: Pick<GazetteTransaction, 'selectFrom'>,
  organId: string,
  { id, year, number, running }: Pick<EarlierIssue, 'year' | 'number' | 'running'> & { readonly id: number },
): Promise<boolean> {
  const found = await tables
    .selectFrom('gazette.issue as issue')
    .leftJoin('gazette.earlier as earlier', 'earlier.issue_id', 'issue.id')
    .select('issue.id')
    .where('issue.organ_id', '=', organId)
    .where('issue.id', '<>', id)
    .where('issue.stage', '<>', 'dropped')
    .where((where) =>
      where.or([
        where.and({ 'issue.year': year, 'issue.number': number }),
        where.and({ 'earlier.year': year, 'earlier.number': number }),
        ...(running === null ? [] : [where('issue.running', '=', running), where('earlier.running', '=', running)]),
      ]),
    )
    .executeTakeFirst()
  return found !== undefined
}
