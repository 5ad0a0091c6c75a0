import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import { documentOfRow } from '../data/document-row.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { DocumentFact } from '../domain/document-fact.ts'
import type { NormativeDocument } from '../domain/document.ts'
import { isPublic } from './public-documents.ts'

/** What a document changed: another one, how, and since when. */
export type ChangedDocument = {
  readonly id: number
  readonly title: string
  readonly documentNumber: string | null
  readonly change: DocumentFact['change']
  readonly on: Day
}

export type PublicDocument = {
  readonly document: NormativeDocument
  readonly changed: readonly ChangedDocument[]
  /** Items that interpret it and are read now. */
  readonly interpretations: readonly { readonly itemId: number; readonly form: string }[]
}

/** A document citizens may read, with what it changed and what interprets it; undefined for any other. */
export async function publicDocument(database: Database, id: number): Promise<PublicDocument | undefined> {
  const tables = database.withTables<DocumentTables>()
  const row = await tables
    .selectFrom('documents.document')
    .selectAll()
    .where('id', '=', id)
    .where(isPublic)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const [document, changed, interpretations] = await Promise.all([
    documentOfRow(tables, row),
    tables
      .selectFrom('documents.fact as fact')
      .innerJoin('documents.document as other', 'other.id', 'fact.document_id')
      .select(['other.id', 'other.title', 'other.document_number', 'fact.change', 'fact.on_day'])
      .where('fact.basis_document', '=', id)
      .orderBy('fact.on_day')
      .execute(),
    tables
      .selectFrom('documents.interpretation')
      .select(['item_id', 'form'])
      .where('document_id', '=', id)
      .where('published_on', 'is not', null)
      .orderBy('item_id')
      .execute(),
  ])
  return {
    document,
    changed: changed.map(({ document_number, on_day, ...row }) => ({
      ...{ ...row, documentNumber: document_number, on: on_day },
    })),
    interpretations: interpretations.map(({ item_id, form }) => ({ itemId: item_id, form })),
  }
}
