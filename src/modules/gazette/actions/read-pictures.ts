import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { filesOfItems } from '../../disclosure/public.ts'
import { readStoredFile } from '../../files/public.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import { picturesIn } from '../domain/pictures-in.ts'
import { picturesOfIssue } from '../queries/pictures-of-issue.ts'

/** Beyond this an issue would not be set in time; further pictures are named where they stood. */
const MOST_BYTES = 120 * 1024 * 1024

/** The bytes of the pictures in an issue's texts, by the sources their words name; only of files those items or the issue itself have. */
export async function picturesOf(
  needs: { readonly database: Database; readonly blobs: Blobs },
  issue: Pick<GazetteIssue, 'id' | 'texts'>,
  words: ReadonlyMap<number, TextWords>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const named = picturesIn(issue.texts, words)
  const known = named.size === 0 ? new Set<string>() : await filesOfIssue(needs.database, issue)
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

/** The files that may be shown with these texts of an issue: those of their items, and those sent for the issue itself. */
export async function filesOfIssue(
  database: Database,
  { id, texts }: Pick<GazetteIssue, 'id' | 'texts'>,
): Promise<ReadonlySet<string>> {
  const items = texts.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))
  return new Set([...(await filesOfItems(database, items)), ...(await picturesOfIssue(database, id))])
}
