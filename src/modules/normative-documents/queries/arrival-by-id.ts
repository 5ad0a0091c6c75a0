import type { Database } from '../../../platform/database/database.ts'
import type { ListRows } from '../data/import-rows.ts'
import type { DocumentTables } from '../data/document-tables.ts'

export type Arrival = {
  readonly id: string
  readonly name: string
  readonly rows: ListRows
  /** How many documents it brought; null while it was not taken in. */
  readonly taken: number | null
}

/** A list somebody of this organ sent; undefined for any other. */
export async function arrivalById(database: Database, organId: string, id: string): Promise<Arrival | undefined> {
  return database
    .withTables<DocumentTables>()
    .selectFrom('documents.arrival')
    .select(['id', 'name', 'rows', 'taken'])
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
}

/** The document numbers an organ has given. */
export async function knownNumbers(database: Database, organId: string): Promise<ReadonlySet<string>> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select('document_number')
    .where('organ_id', '=', organId)
    .execute()
  return new Set(rows.flatMap(({ document_number }) => document_number ?? []))
}
