import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { findPdfDanger } from '../../../platform/documents/inspect/pdf-dangers.ts'
import { addFile, lockBlob } from '../data/file-rows.ts'
import { cleanName } from '../domain/clean-name.ts'
import { fileKinds, type FileKind } from '../domain/file-kinds.table.ts'
import type { FileRefusal } from '../domain/file-refusal.ts'
import { judgeFile } from '../domain/judge-file.ts'
import type { StoredFile } from '../domain/stored-file.ts'

export type FileToKeep = {
  readonly organId: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Sealed on the disk: identity papers, third parties' material. */
  readonly sensitive: boolean
}

/** Keeps a file in the transaction; its kind is judged by its content and its name cleaned. */
export async function keepFile(
  needs: { readonly blobs: Blobs },
  transaction: DatabaseTransaction,
  { organId, name, bytes, sensitive }: FileToKeep,
): Promise<Outcome<StoredFile, FileRefusal>> {
  const judged = judge(bytes)
  if (!judged.ok) return judged
  const kept = await needs.blobs.keep(bytes, { sealed: sensitive })
  await lockBlob(transaction, kept.address)
  // Another transaction may have purged the last file with these bytes a moment ago; from here on none can.
  if (!(await needs.blobs.open(kept.address)).ok) await needs.blobs.keep(bytes, { sealed: sensitive })
  const file = {
    organId,
    name: cleanName(name, judged.value),
    mediaType: fileKinds[judged.value].mediaType,
    size: bytes.length,
    hash: kept.digest,
    sensitive,
  }
  return done({ id: await addFile(transaction, file, kept.address), ...file })
}

function judge(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  const judged = judgeFile(bytes)
  const danger = judged.ok && judged.value === 'pdf' ? findPdfDanger(bytes) : undefined
  return danger === undefined ? judged : refuse(danger)
}
