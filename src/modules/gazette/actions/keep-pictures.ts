import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { plainOf } from '../../disclosure/public.ts'
import { keepFile } from '../../files/public.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import { placePictures, type KeptPicture } from '../domain/place-pictures.ts'

/** A picture freed of what it says of where it was taken, and what it shows in words. */
export type SentPicture = { readonly name: string; readonly bytes: Uint8Array; readonly alt: string }

type Where = { readonly blobs: Blobs; readonly transaction: DatabaseTransaction }

/** Keeps the pictures sent with a text as the issue's own, and gives the words of the text with them in their places. */
export async function wordsWithPictures(
  { blobs, transaction }: Where,
  { id: issueId, organId }: Pick<GazetteIssue, 'id' | 'organId'>,
  body: string,
  pictures: readonly (SentPicture | null)[],
): Promise<Outcome<TextWords, IssueRefusal>> {
  const kept: (KeptPicture | null)[] = []
  for (const picture of pictures) {
    if (picture === null) kept.push(null)
    else {
      const { name, bytes, alt } = picture
      const file = await keepFile({ blobs }, transaction, { organId, name, bytes, sensitive: false })
      if (!file.ok) return refuse('picture-not-kept')
      await transaction
        .withTables<GazetteTables>()
        .insertInto('gazette.picture')
        .values({ issue_id: issueId, file_id: file.value.id })
        .execute()
      kept.push({ fileId: file.value.id, alt })
    }
  }
  const placed = placePictures(body, kept)
  return done({ body: placed, plain: plainOf(placed) })
}
