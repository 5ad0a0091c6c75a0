import type { BlobRefusal, Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { listKeptFiles } from '../data/file-rows.ts'

export type LostFile = { readonly id: string; readonly organId: string; readonly why: BlobRefusal | 'other-content' }

/** Reads every kept file and names those whose bytes are gone, changed, or sealed with another secret. */
export async function checkFiles(needs: { readonly blobs: Blobs }, database: Database): Promise<readonly LostFile[]> {
  const lost: LostFile[] = []
  for (const { file, address } of await listKeptFiles(database)) {
    const opened = await needs.blobs.open(address)
    if (!opened.ok) lost.push({ id: file.id, organId: file.organId, why: opened.refusal })
    else if (opened.value.length !== file.size) lost.push({ id: file.id, organId: file.organId, why: 'other-content' })
  }
  return lost
}
