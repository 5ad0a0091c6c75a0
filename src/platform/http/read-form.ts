import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { rawFields, type RawFields } from './fields.ts'
import { keepLargeFile } from './large-file.ts'
import type { LargeFile, Page, UploadedFile } from './page.ts'

/** Longest file taken, in bytes: 20 MB. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024

/** Longest text of one form field, in bytes of UTF-8. */
export const FIELD_LIMIT = 8 * 1024 * 1024

export type SentForm = {
  readonly form: RawFields
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly largeFiles?: Readonly<Record<string, LargeFile>>
}

/**
 * The fields and files of a request. A file over the limit is read to its end but not kept, so that the rest of the
 * form survives and the page can say so at the field.
 */
export async function readForm(request: FastifyRequest, page: Reading, folder: string): Promise<SentForm> {
  const { carries } = page
  if (!request.isMultipart()) return { form: rawFields(request.body), files: {} }
  if (carries === 'large-files') return readLargeForm(request, page, folder)
  if (carries !== 'files') return { form: rawFields(request.body), files: {} }
  const form: Record<string, string> = {}
  const files: Record<string, UploadedFile> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') await keepFile(part, files)
    else if (typeof part.value === 'string') form[part.fieldname] = part.value
  }
  return { form, files }
}

type Reading = Pick<Page, 'carries' | 'largest'>

/** Files go to `folder` as they come; whoever answers removes them. */
async function readLargeForm(request: FastifyRequest, { largest }: Reading, folder: string): Promise<SentForm> {
  const form: Record<string, string> = {}
  const largeFiles: Record<string, LargeFile> = {}
  for await (const part of request.parts({ limits: { fileSize: largest ?? UPLOAD_LIMIT } })) {
    if (part.type === 'file') {
      const kept = await keepLargeFile(part, plainName(part.filename), folder)
      if (kept !== undefined) largeFiles[part.fieldname] = kept
    } else if (typeof part.value === 'string') form[part.fieldname] = part.value
  }
  return { form, files: {}, largeFiles }
}

async function keepFile(part: MultipartFile, files: Record<string, UploadedFile>): Promise<void> {
  const chunks: Uint8Array[] = []
  for await (const chunk of part.file as AsyncIterable<Uint8Array>) chunks.push(chunk)
  // A browser sends an unfilled file field as a file with no name and no bytes.
  if (part.filename === '' && chunks.length === 0) return
  const tooLarge = part.file.truncated
  const bytes = tooLarge ? new Uint8Array() : new Uint8Array(Buffer.concat(chunks))
  files[part.fieldname] = { name: plainName(part.filename), bytes, tooLarge }
}

/** The last part of a file name, without control characters: browsers and attackers send whole paths. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/\p{Cc}/gu, '').slice(0, 200)
}
