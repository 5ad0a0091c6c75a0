import type { Selectable } from 'kysely'
import type { GazetteIssue, GazetteText, PublishedAs } from '../domain/issue.ts'
import { earlierOf } from './earlier-rows.ts'
import type { GazetteDatabase, GazetteTables } from './gazette-tables.ts'

type IssueRow = Selectable<GazetteTables['gazette.issue']>
type TextRow = Pick<
  Selectable<GazetteTables['gazette.text']>,
  'id' | 'section' | 'item_id' | 'erratum_id' | 'title' | 'document_number' | 'page'
>

/** The whole issue a row is of: its texts without their words, what was corrected, its trail. */
export async function issueOfRow(tables: GazetteDatabase, row: IssueRow): Promise<GazetteIssue> {
  // One after the other: within a transaction there is one connection.
  const texts = await tables
    .selectFrom('gazette.text')
    .select(['id', 'section', 'item_id', 'erratum_id', 'title', 'document_number', 'page'])
    .where('issue_id', '=', row.id)
    .orderBy('position')
    .execute()
  const errata = await tables
    .selectFrom('gazette.erratum')
    .select(['id', 'words', 'why', 'made_at as at'])
    .where('issue_id', '=', row.id)
    .orderBy('id')
    .execute()
  const trail = await tables
    .selectFrom('gazette.trail')
    .selectAll()
    .where('issue_id', '=', row.id)
    .orderBy('seq')
    .execute()
  return {
    ...{ id: row.id, organId: row.organ_id, stage: row.stage, version: row.version, errata },
    texts: texts.map(textOfRow),
    published: publishedOfRow(row),
    earlier: row.earlier ? await earlierOf(tables, row.id) : null,
    trail: trail.map(({ seq, step, detail, actor_id, actor_name, at }) => ({
      ...{ seq, step, detail, actorId: actor_id, actorName: actor_name, at },
    })),
  }
}

/** Under which numbers it was published; null for any other. */
export function publishedOfRow(row: Omit<IssueRow, 'changed_at' | 'version'>): PublishedAs | null {
  const { year, number, running, issued_on: on, pages, file_id: fileId, practice } = row
  if (year === null || number === null || on === null) return null
  if (pages === null || fileId === null || practice === null) return null
  return { year, number, running, on, pages, fileId, practice }
}

function textOfRow({ item_id, erratum_id, document_number, ...row }: TextRow): GazetteText {
  return { ...row, itemId: item_id, erratumId: erratum_id, documentNumber: document_number }
}
