import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { stripPicture } from '../../../platform/documents/redact/strip-picture.ts'
import { fileRefusalText, keepFile } from '../../files/public.ts'
import type { Attachment } from '../domain/edition.ts'
import { plainOf } from '../domain/plain-of.ts'
import type { Writing } from '../domain/steps/write.ts'
import { cleanBody, FILES } from '../rendering/clean-body.ts'
import type { ImportedBody } from '../rendering/import-body.ts'
import type { PreparedFile } from './prepare-file.ts'

/** A writing whose files are still to be kept. */
export type SentWriting = {
  readonly writing: Writing
  /** The field each came in, for its refusal. */
  readonly files: readonly (PreparedFile & { readonly field: string; readonly role: Attachment['role'] })[]
  /** A text that takes the place of the typed one. */
  readonly imported: ImportedBody | null
}

type Refused = Readonly<Record<string, string>>
type Where = { readonly blobs: Blobs; readonly organId: string }

/** Keeps the files of a writing within the transaction and gives the writing with them. */
export async function keepWriting(
  where: Where,
  transaction: DatabaseTransaction,
  { writing, files, imported }: SentWriting,
): Promise<Outcome<Writing, Refused>> {
  const added: Attachment[] = []
  for (const { field, role, words, ...file } of files) {
    const kept = await keepFile(where, transaction, { ...file, organId: where.organId, sensitive: false })
    if (!kept.ok) return refuse({ [field]: `“${file.name}”：${fileRefusalText[kept.refusal]}` })
    added.push({ fileId: kept.value.id, name: kept.value.name, role, words })
  }
  if (imported === null) return done(withAttachments(writing, writing.draft.body, added))
  const pictures = await keepPictures(where, transaction, imported)
  const html = imported.html.replaceAll(/"picture:(\d+)"/g, (_, at: string) => {
    const id = pictures[Number(at)]?.fileId
    return id === undefined ? '""' : `"${FILES}${id}"`
  })
  return done(withAttachments(writing, cleanBody(html), [...added, ...pictures.filter((each) => each !== null)]))
}

/** A picture of a kind that is not kept is left out, in its place null. */
async function keepPictures(where: Where, transaction: DatabaseTransaction, { pictures }: ImportedBody) {
  const kept: (Attachment | null)[] = []
  for (const picture of pictures) {
    const bytes = freed(picture.bytes)
    if (bytes === undefined) {
      kept.push(null)
      continue
    }
    const file = await keepFile(where, transaction, { ...picture, bytes, organId: where.organId, sensitive: false })
    kept.push(file.ok ? { fileId: file.value.id, name: file.value.name, role: 'image', words: null } : null)
  }
  return kept
}

/** Without what it says of where it was taken; undefined where that cannot be taken out. */
function freed(bytes: Uint8Array): Uint8Array | undefined {
  const stripped = stripPicture(bytes)
  if (stripped.ok) return stripped.value
  return stripped.refusal === 'no-picture' ? bytes : undefined
}

/** Pictures the text shows no more go with it. */
function withAttachments(writing: Writing, body: string, added: readonly Attachment[]): Writing {
  const attachments = [...writing.draft.attachments, ...added].filter(
    ({ role, fileId }) => role !== 'image' || body.includes(fileId),
  )
  return { ...writing, draft: { ...writing.draft, body, plain: plainOf(body), attachments } }
}
