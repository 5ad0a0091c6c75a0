import type { Database } from '../../../platform/database/database.ts'
import { findKeptFiles } from '../data/file-rows.ts'
import type { StoredFile } from '../domain/stored-file.ts'

/** The files with these ids, in their order, without their bytes; those that are not there or were purged are left out. */
export async function listStoredFiles(database: Database, ids: readonly string[]): Promise<readonly StoredFile[]> {
  const files = new Map((await findKeptFiles(database, ids)).map(({ file }) => [file.id, file]))
  return ids.map((id) => files.get(id)).filter((file) => file !== undefined)
}
