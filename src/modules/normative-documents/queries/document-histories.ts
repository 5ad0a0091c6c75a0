import type { Database } from '../../../platform/database/database.ts'
import { factOfRow } from '../data/document-row.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { DocumentFact } from '../domain/document-fact.ts'
import type { DocumentHistory } from '../domain/count-documents.ts'

/** The facts of everything an organ has issued, for counting. */
export async function documentHistories(database: Database, organId: string): Promise<readonly DocumentHistory[]> {
  const tables = database.withTables<DocumentTables>()
  const [documents, facts] = await Promise.all([
    tables
      .selectFrom('documents.document')
      .select(['id', 'kind'])
      .where('organ_id', '=', organId)
      .where('stage', '=', 'issued')
      .execute(),
    tables
      .selectFrom('documents.fact as fact')
      .innerJoin('documents.document as document', 'document.id', 'fact.document_id')
      .selectAll('fact')
      .where('document.organ_id', '=', organId)
      .orderBy('fact.seq')
      .execute(),
  ])
  const byDocument = new Map<number, DocumentFact[]>(documents.map(({ id }) => [id, []]))
  for (const row of facts) byDocument.get(row.document_id)?.push(factOfRow(row))
  return documents.map(({ id, kind }) => ({ id, kind, facts: byDocument.get(id) ?? [] }))
}
