import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import { earlierOf } from '../data/earlier-rows.ts'
import { publishedOfRow } from '../data/issue-row.ts'
import type { IssueStage } from '../domain/issue-stages.table.ts'
import type { EarlierIssue } from '../domain/earlier-issue.ts'
import type { PublishedAs } from '../domain/issue.ts'

/** An issue as lists show it. */
export type ListedIssue = {
  readonly id: number
  readonly stage: IssueStage
  readonly published: PublishedAs | null
  readonly earlier: EarlierIssue | null
  readonly texts: number
  /** 印数; null where nobody entered it. */
  readonly copies: number | null
  readonly changedAt: Date
}

type Part = { readonly offset: number; readonly limit: number }

/** The issues of an organ by where they are, the newest first. */
export async function listIssues(
  database: Database,
  organId: string,
  stages: readonly IssueStage[],
  { offset, limit }: Part,
): Promise<readonly ListedIssue[]> {
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.issue as issue')
    .leftJoin('gazette.printing as printing', 'printing.issue_id', 'issue.id')
    .selectAll('issue')
    .select(['printing.copies', textsOfIssue.as('texts')])
    .where('issue.organ_id', '=', organId)
    .where('issue.stage', 'in', stages)
    .orderBy('issue.issued_on', (order) => order.desc().nullsFirst())
    .orderBy('issue.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const entered = new Map<number, EarlierIssue | null>()
  for (const row of rows)
    if (row.earlier && row.stage !== 'published')
      entered.set(row.id, await earlierOf(database.withTables<GazetteTables>(), row.id))
  return rows.map((row) => {
    const { id, stage, texts, copies, changed_at: changedAt } = row
    return { id, stage, texts, copies, changedAt, published: publishedOfRow(row), earlier: entered.get(id) ?? null }
  })
}

const textsOfIssue = sql<number>`(select count(*) from gazette.text where text.issue_id = issue.id)`

/** A published issue as citizens find it in the archive. */
export type ArchivedIssue = {
  readonly id: number
  readonly name: string
  readonly year: number
  readonly number: number
  readonly running: number | null
  readonly on: Day
  readonly texts: number
}

/** All published issues of these organs, the newest first. */
export async function archivedIssues(
  database: Database,
  organIds: readonly string[],
): Promise<readonly ArchivedIssue[]> {
  if (organIds.length === 0) return []
  const rows = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.issue as issue')
    .selectAll('issue')
    .select(textsOfIssue.as('texts'))
    .where('issue.organ_id', 'in', organIds)
    .where('issue.stage', '=', 'published')
    .orderBy('issue.issued_on', 'desc')
    .orderBy('issue.running', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const published = publishedOfRow(row)
    if (published === null) return []
    const { year, number, running, on, practice } = published
    return [{ id: row.id, name: practice.name, year, number, running, on, texts: row.texts }]
  })
}
