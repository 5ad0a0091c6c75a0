import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { readStoredFile } from '../../files/public.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { picturesIn } from '../domain/pictures-in.ts'
import { wordsOfIssue } from '../queries/issue-by-id.ts'
import { filesOfIssue } from './read-pictures.ts'

type Asked = { readonly withdrawn: ReadonlyMap<number, string>; readonly fileId: string }

/** A picture in an issue's texts; undefined where none of those citizens may read shows it. */
export async function findPicture(
  needs: { readonly database: Database; readonly blobs: Blobs },
  { id, texts }: GazetteIssue,
  { withdrawn, fileId }: Asked,
) {
  const shown = texts.filter(({ itemId }) => itemId === null || !withdrawn.has(itemId))
  const named = new Set(picturesIn(shown, await wordsOfIssue(needs.database, id)).values())
  if (!named.has(fileId) || !(await filesOfIssue(needs.database, { id, texts: shown })).has(fileId)) return undefined
  const found = await readStoredFile(needs, needs.database, fileId)
  return found === undefined
    ? undefined
    : { bytes: found.bytes, mediaType: found.file.mediaType, name: found.file.name }
}
