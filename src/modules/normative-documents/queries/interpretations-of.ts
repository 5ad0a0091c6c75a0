import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Period } from '../domain/count-documents.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import { awaitsInterpretation } from './awaits-interpretation.ts'
import { isPublic } from './public-documents.ts'

/** What interprets a document; `publishedOn`: null while citizens do not read it. */
export type Interpretation = { readonly itemId: number; readonly form: string; readonly publishedOn: Day | null }

export async function interpretationsOf(database: Database, documentId: number): Promise<readonly Interpretation[]> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.interpretation')
    .select(['item_id', 'form', 'published_on'])
    .where('document_id', '=', documentId)
    .orderBy('item_id')
    .execute()
  return rows.map(({ item_id, form, published_on }) => ({ itemId: item_id, form, publishedOn: published_on }))
}

/** The forms of what an organ published as interpretations of its documents within a period, both days included. */
export async function interpretationForms(
  database: Database,
  organId: string,
  { from, to }: Period,
): Promise<readonly string[]> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.interpretation as interpretation')
    .innerJoin('documents.document as document', 'document.id', 'interpretation.document_id')
    .select('interpretation.form')
    .where('document.organ_id', '=', organId)
    .where('interpretation.published_on', '>=', from)
    .where('interpretation.published_on', '<=', to)
    .execute()
  return rows.map(({ form }) => form)
}

/** Documents in force that citizens read and nothing interprets yet, each with its day, the oldest first. */
export async function uninterpreted(
  database: Database,
  organId: string,
  today: Day,
): Promise<readonly { readonly id: number; readonly title: string; readonly publishedOn: Day }[]> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(['id', 'title', 'published_on'])
    .where('organ_id', '=', organId)
    .where(awaitsInterpretation(today))
    .orderBy('published_on')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ id, title, published_on }) =>
    published_on === null ? [] : [{ id, title, publishedOn: published_on }],
  )
}

/** The document an item interprets; undefined where it interprets none. */
export async function interpretedBy(
  database: Database,
  itemId: number,
): Promise<{ readonly id: number; readonly title: string; readonly isPublic: boolean } | undefined> {
  return database
    .withTables<DocumentTables>()
    .selectFrom('documents.interpretation as interpretation')
    .innerJoin('documents.document as document', 'document.id', 'interpretation.document_id')
    .select(['document.id', 'document.title', isPublic.as('isPublic')])
    .where('interpretation.item_id', '=', itemId)
    .executeTakeFirst()
}
