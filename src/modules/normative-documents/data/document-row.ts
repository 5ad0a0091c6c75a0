import type { Selectable } from 'kysely'
import type { DocumentFact } from '../domain/document-fact.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { DocumentDatabase, DocumentTables } from './document-tables.ts'

type Row<Table extends keyof DocumentTables> = Selectable<DocumentTables[Table]>

/** The whole document a row is of: its facts and its trail. */
export async function documentOfRow(
  tables: DocumentDatabase,
  row: Row<'documents.document'>,
): Promise<NormativeDocument> {
  // One after the other: within a transaction there is one connection.
  const facts = await tables
    .selectFrom('documents.fact')
    .selectAll()
    .where('document_id', '=', row.id)
    .orderBy('seq')
    .execute()
  const trail = await tables
    .selectFrom('documents.trail')
    .selectAll()
    .where('document_id', '=', row.id)
    .orderBy('seq')
    .execute()
  return {
    ...writingOfRow(row),
    ...{ id: row.id, organId: row.organ_id, stage: row.stage, version: row.version, imported: row.imported },
    ...{ documentNumber: row.document_number, registryNumber: row.registry_number, madeOn: row.made_on },
    ...{ itemId: row.item_id, publishedOn: row.published_on },
    filed: row.filed_on === null ? null : { on: row.filed_on, with: row.filed_with ?? '' },
    facts: facts.map(factOfRow),
    trail: trail.map(({ seq, step, detail, actor_name, at }) => ({ seq, step, detail, actorName: actor_name, at })),
  }
}

function writingOfRow({ kind, title, text, drafted_by, co_issuers, topic, market, trial }: Row<'documents.document'>) {
  return { kind, title, text, draftedBy: drafted_by, coIssuers: co_issuers, topic, market, trial }
}

/** A fact as it was kept. */
export function factOfRow(row: Row<'documents.fact'>): DocumentFact {
  const { change, on_day: on, expires_on: expiresOn } = row
  const basis = { words: row.basis ?? '', documentId: row.basis_document }
  if (change === 'issued') return { change, on, effectiveOn: row.effective_on ?? on, expiresOn }
  return change === 'renewed' ? { change, on, expiresOn, basis } : { change, on, basis }
}
