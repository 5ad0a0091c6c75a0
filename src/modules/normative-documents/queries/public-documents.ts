import { sql, type Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { DocumentKind } from '../domain/document.ts'
import { listedOfRow, type ListedDocument } from './list-documents.ts'

export type PublicFilter = {
  /** The organs whose documents the site shows. */
  readonly organIds: readonly string[]
  readonly today: Day
  /** In the title, or the document or registration number. */
  readonly words?: string
  readonly kind?: DocumentKind
  /** `current`: in force, amended ones included. */
  readonly validity?: Validity | 'current'
  /** Bounds of 成文日期, both included. */
  readonly from?: Day
  readonly to?: Day
}

/** What citizens find in the library: what was published, and what was public before the library was kept here. */
export async function publicDocuments(
  database: Database,
  filter: PublicFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly documents: readonly ListedDocument[]; readonly total: number }> {
  if (filter.organIds.length === 0) return { documents: [], total: 0 }
  const found = filtered(database.withTables<DocumentTables>(), filter)
  const [rows, { total }] = await Promise.all([
    found.selectAll().orderBy('made_on', 'desc').orderBy('id', 'desc').offset(offset).limit(limit).execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { documents: rows.map(listedOfRow), total }
}

/** What makes a document public, on `documents.document`: what was taken off the site is not, wherever it came from. */
export const isPublic = sql<boolean>`document.stage = 'issued' and (document.published_on is not null
  or document.imported and not exists (
    select from documents.trail where trail.document_id = document.id and trail.step = 'hidden'))`

function filtered(tables: Kysely<DocumentTables>, filter: PublicFilter) {
  const { organIds, words = '', kind, from, to } = filter
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return tables
    .selectFrom('documents.document')
    .where('organ_id', 'in', organIds)
    .where(isPublic)
    .where(standsAs(filter))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'rule'))
    .$if(from !== undefined, (query) => query.where('made_on', '>=', from ?? null))
    .$if(to !== undefined, (query) => query.where('made_on', '<=', to ?? null))
    .$if(words !== '', (query) =>
      query.where((where) =>
        where.or([
          where('title', 'like', like),
          where('document_number', 'like', like),
          where('registry_number', 'like', like),
        ]),
      ),
    )
}

function standsAs({ validity, today }: PublicFilter) {
  if (validity === undefined) return sql<boolean>`true`
  const current = sql<boolean>`(ended_on is null or ended_on > ${today})`
  switch (validity) {
    case 'current':
      return current
    case 'in-force':
      return sql<boolean>`${current} and (amended_on is null or amended_on > ${today})`
    case 'amended':
      return sql<boolean>`${current} and amended_on <= ${today}`
    case 'repealed':
    case 'lapsed':
      return sql<boolean>`ended_on <= ${today} and ended_as = ${validity}`
  }
}
