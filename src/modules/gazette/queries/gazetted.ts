import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import { publishedOfRow } from '../data/issue-row.ts'
import { numberWords } from '../domain/issue.ts'

/** The items that issues of the organ hold already, dropped ones apart. */
export async function gazettedItems(database: Database, organId: string): Promise<ReadonlySet<number>> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.text as text')
    .innerJoin('gazette.issue as issue', 'issue.id', 'text.issue_id')
    .select('text.item_id')
    .where('issue.organ_id', '=', organId)
    .where('issue.stage', '<>', 'dropped')
    .where('text.item_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ item_id }) => (item_id === null ? [] : [item_id])))
}

/** Where an item was printed: the issue, in words, and the page. */
export type PrintedIn = {
  readonly issueId: number
  readonly textId: number
  readonly name: string
  readonly number: string
  readonly page: number
}

/** The published issues that hold an item. */
export async function printedIn(
  database: Database | DatabaseTransaction,
  itemId: number,
): Promise<readonly PrintedIn[]> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.text as text')
    .innerJoin('gazette.issue as issue', 'issue.id', 'text.issue_id')
    .selectAll('issue')
    .select(['text.id as text_id', 'text.page'])
    .where('text.item_id', '=', itemId)
    .where('issue.stage', '=', 'published')
    .orderBy('issue.issued_on')
    .execute()
  return rows.flatMap((row) => {
    const published = publishedOfRow(row)
    if (published === null) return []
    const { name } = published.practice
    return [{ issueId: row.id, textId: row.text_id, name, number: numberWords(published), page: row.page ?? 0 }]
  })
}

/** Whether any issue holds an item, as part of a question about the item. */
export function isInIssue(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from gazette.text where text.item_id = ${itemId})`
}

const isUnprinted = sql<boolean>`not exists (select from gazette.text join gazette.issue as printing on printing.id = text.issue_id
  where text.erratum_id = erratum.id and printing.stage <> 'dropped')`

/** Corrections of the organ's issues that no issue has printed yet. */
export async function unprintedErrata(database: Database, organId: string) {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.erratum as erratum')
    .innerJoin('gazette.issue as issue', 'issue.id', 'erratum.issue_id')
    .selectAll('issue')
    .select(['erratum.id as erratum_id', 'erratum.words', 'erratum.why'])
    .where('issue.organ_id', '=', organId)
    .where(isUnprinted)
    .orderBy('erratum.id')
    .execute()
  return rows.flatMap((row) => {
    const published = publishedOfRow(row)
    if (published === null) return []
    return [{ id: row.erratum_id, words: row.words, why: row.why, of: numberWords(published) }]
  })
}

export type UnprintedErratum = Awaited<ReturnType<typeof unprintedErrata>>[number]
