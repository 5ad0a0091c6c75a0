import { randomUUID } from 'node:crypto'
import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ImportedDocument } from '../domain/import/imported-document.ts'
import { addInterpretation, columnsOf, projectionOf, rowOfFact } from './document-records.ts'
import type { DocumentTables } from './document-tables.ts'

export type ListRows = readonly (readonly string[])[]

/** Keeps a list until somebody has looked at it; gives its id. */
export async function keepArrival(
  given: DatabaseTransaction,
  arrival: { readonly organId: string; readonly name: string; readonly rows: ListRows; readonly madeBy: string },
): Promise<string> {
  const id = randomUUID()
  const { organId, name, rows, madeBy } = arrival
  await given
    .withTables<DocumentTables>()
    .insertInto('documents.arrival')
    .values({ id, organ_id: organId, name, rows: JSON.stringify(rows), made_by: madeBy })
    .execute()
  return id
}

/** Puts on record that a list was taken in; false where it was before. */
export async function closeArrival(given: DatabaseTransaction, id: string, taken: number): Promise<boolean> {
  const closed = await given
    .withTables<DocumentTables>()
    .updateTable('documents.arrival')
    .set({ done_at: new Date(), taken })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return closed !== undefined
}

/** The item that published a document before, found by its number. */
export type FoundItem = { readonly itemId: number; readonly publishedOn: Day }

/** Keeps a document that was issued before, with its facts; gives its id. */
export async function addImported(
  given: DatabaseTransaction,
  { organId, by }: { readonly organId: string; readonly by: string },
  { document, item }: { readonly document: ImportedDocument; readonly item: FoundItem | null },
): Promise<number> {
  const transaction = given.withTables<DocumentTables>()
  const { documentNumber, registryNumber, madeOn, facts, fromElsewhere, interpretations } = document
  const { id } = await transaction
    .insertInto('documents.document')
    .values({
      ...{ organ_id: organId, stage: 'issued', imported: fromElsewhere, ...columnsOf(document) },
      ...{ document_number: documentNumber, registry_number: registryNumber, made_on: madeOn },
      ...{ item_id: item?.itemId ?? null, published_on: item?.publishedOn ?? null },
      ...projectionOf(facts),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await transaction
    .insertInto('documents.fact')
    .values(facts.map((fact, at) => ({ document_id: id, seq: at + 1, ...rowOfFact(fact) })))
    .execute()
  for (const one of interpretations) await addInterpretation(transaction, id, one)
  await transaction
    .insertInto('documents.trail')
    .values({ document_id: id, seq: 1, step: 'import', detail: '{}', actor_id: null, actor_name: by })
    .execute()
  return id
}

/** The organ's documents by their numbers. */
export async function numbersOf(given: DatabaseTransaction, organId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await given
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(['id', 'document_number'])
    .where('organ_id', '=', organId)
    .where('document_number', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, document_number }) => [document_number ?? '', id]))
}
