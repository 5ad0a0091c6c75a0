import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { filesOfItems } from '../../disclosure/public.ts'
import { readStoredFile } from '../../files/public.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import { picturesIn } from '../domain/pictures-in.ts'

/** Beyond this an issue would not be set in time; further pictures are named where they stood. */
const MOST_BYTES = 120 * 1024 * 1024

/** The bytes of the pictures in an issue's texts, by the sources their words name; only of files those items have. */
export async function picturesOf(
  needs: { readonly database: Database; readonly blobs: Blobs },
  texts: GazetteIssue['texts'],
  words: ReadonlyMap<number, TextWords>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const named = picturesIn(texts, words)
  const known = named.size === 0 ? new Set<string>() : await filesOfItems(needs.database, itemsOf(texts))
  const pictures = new Map<string, Uint8Array>()
  let size = 0
  for (const [source, fileId] of named) {
    const file = known.has(fileId) ? await readStoredFile(needs, needs.database, fileId) : undefined
    if (file === undefined || size + file.bytes.length > MOST_BYTES) continue
    size += file.bytes.length
    pictures.set(source, file.bytes)
  }
  return pictures
}

/** The items an issue took texts from. */
export function itemsOf(texts: GazetteIssue['texts']): readonly number[] {
  return texts.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))
}
