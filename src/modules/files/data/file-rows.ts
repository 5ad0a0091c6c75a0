import { isUuid } from '../../../kernel/uuid.ts'
import { sql, type Selectable } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { StoredFile } from '../domain/stored-file.ts'
import type { FilesTables, FileTable } from './file-tables.ts'

/** A file and where its bytes are. */
export type KeptFile = { readonly file: StoredFile; readonly address: string }

/** Until the transaction ends nobody else keeps or removes these bytes. */
export async function lockBlob(transaction: DatabaseTransaction, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`files:${address}`}, 0))`.execute(transaction)
}

/** Adds the row and returns its id. */
export async function addFile(
  transaction: DatabaseTransaction,
  file: Omit<StoredFile, 'id'>,
  address: string,
): Promise<string> {
  const { organId, mediaType, ...same } = file
  const { id } = await transaction
    .withTables<FilesTables>()
    .insertInto('files.file')
    .values({ ...same, organ_id: organId, media_type: mediaType, blob: address, purged_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The file with this id unless it was purged. */
export async function findKeptFile(database: Database, id: string): Promise<KeptFile | undefined> {
  return (await findKeptFiles(database, [id]))[0]
}

/** The files with these ids unless they were purged, in any order; any other text than an id finds nothing. */
export async function findKeptFiles(database: Database, ids: readonly string[]): Promise<readonly KeptFile[]> {
  const known = ids.filter((id) => isUuid(id))
  if (known.length === 0) return []
  return (await keptRows(database).where('id', 'in', known).execute()).map(keptFileOfRow)
}

/** All files that were not purged. */
export async function listKeptFiles(database: Database): Promise<readonly KeptFile[]> {
  return (await keptRows(database).orderBy('kept_at').execute()).map(keptFileOfRow)
}

/** Sets the time and the name that stays, and marks the bytes as perhaps needed by nobody. */
export async function markPurged(transaction: DatabaseTransaction, id: string, name: string): Promise<void> {
  const files = transaction.withTables<FilesTables>()
  const { blob } = await files
    .updateTable('files.file')
    .set({ purged_at: sql`now()`, name })
    .where('id', '=', id)
    .returning('blob')
    .executeTakeFirstOrThrow()
  await files
    .insertInto('files.loose_blob')
    .values({ blob })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listLoose(database: Database): Promise<readonly string[]> {
  const rows = await database.withTables<FilesTables>().selectFrom('files.loose_blob').select('blob').execute()
  return rows.map((row) => row.blob)
}

export async function isNeeded(transaction: DatabaseTransaction, address: string): Promise<boolean> {
  return (await keptRows(transaction).where('blob', '=', address).limit(1).execute()).length > 0
}

export async function forgetLoose(transaction: DatabaseTransaction, address: string): Promise<void> {
  await transaction.withTables<FilesTables>().deleteFrom('files.loose_blob').where('blob', '=', address).execute()
}

function keptRows(database: Database) {
  return database.withTables<FilesTables>().selectFrom('files.file').selectAll().where('purged_at', 'is', null)
}

function keptFileOfRow({ id, organ_id, name, media_type, size, ...row }: Selectable<FileTable>): KeptFile {
  const file = { id, organId: organ_id, name, mediaType: media_type, size, hash: row.hash, sensitive: row.sensitive }
  return { file, address: row.blob }
}
