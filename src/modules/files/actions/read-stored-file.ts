import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { findKeptFile } from '../data/file-rows.ts'
import type { StoredFile } from '../domain/stored-file.ts'

/**
 * A kept file with its bytes; undefined where there is none of this id or it was purged. Throws where the bytes are lost
 * or changed on the disk, which no reader can mend. Pages send it as an attachment, never to be shown inline.
 */
export async function readStoredFile(
  needs: { readonly blobs: Blobs },
  database: Database,
  id: string,
): Promise<{ readonly file: StoredFile; readonly bytes: Uint8Array } | undefined> {
  const found = await findKeptFile(database, id)
  if (found === undefined) return undefined
  const opened = await needs.blobs.open(found.address)
  if (!opened.ok) throw new Error(`file ${id}: ${opened.refusal}`)
  return { file: found.file, bytes: opened.value }
}
