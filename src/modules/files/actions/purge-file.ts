import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import { withTransaction, type Database, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { findKeptFile, forgetLoose, isNeeded, listLoose, lockBlob, markPurged } from '../data/file-rows.ts'
import { fileKinds } from '../domain/file-kinds.table.ts'
import type { StoredFile } from '../domain/stored-file.ts'

/**
 * Gives a file up: its row stays and says when, its bytes go with the next {@link sweepBlobs} after the transaction,
 * unless another file has the same. Names of sensitive files go too: they tell whose they were. The caller audits it.
 */
export async function purgeFile(
  transaction: DatabaseTransaction,
  id: string,
): Promise<Outcome<StoredFile, 'no-such-file'>> {
  const found = await findKeptFile(transaction, id)
  if (found === undefined) return refuse('no-such-file')
  const { file } = found
  const name = file.sensitive ? `已清除.${endingOf(file)}` : file.name
  await markPurged(transaction, id, name)
  return done({ ...file, name })
}

/** Removes the bytes no file needs any more; called after purging and at every start. Returns how many there were. */
export async function sweepBlobs(needs: { readonly blobs: Blobs }, database: Database): Promise<number> {
  let removed = 0
  for (const address of await listLoose(database)) {
    await withTransaction(database, async (transaction) => {
      await lockBlob(transaction, address)
      if (!(await isNeeded(transaction, address))) {
        await needs.blobs.remove(address)
        removed += 1
      }
      await forgetLoose(transaction, address)
    })
  }
  return removed
}

function endingOf(file: StoredFile): string {
  return Object.values(fileKinds).find((kind) => kind.mediaType === file.mediaType)?.endings[0] ?? 'bin'
}
