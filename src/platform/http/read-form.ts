import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { rawFields, type RawFields } from './fields.ts'
import type { Carries, UploadedFile } from './page.ts'

/** Longest file taken, in bytes: 20 MB. */
export const UPLOAD_LIMIT = 20 * 1024 * 1024

/** Longest text of one form field, in bytes of UTF-8. */
export const FIELD_LIMIT = 8 * 1024 * 1024

type SentForm = { readonly form: RawFields; readonly files: Readonly<Record<string, UploadedFile>> }

/**
 * The fields and files of a request. A file over the limit is read to its end but not kept, so that the rest of the
 * form survives and the page can say so at the field.
 */
export async function readForm(request: FastifyRequest, carries: Carries): Promise<SentForm> {
  if (carries !== 'files' || !request.isMultipart()) return { form: rawFields(request.body), files: {} }
  const form: Record<string, string> = {}
  const files: Record<string, UploadedFile> = {}
  for await (const part of request.parts()) {
    if (part.type === 'file') await keepFile(part, files)
    else if (typeof part.value === 'string') form[part.fieldname] = part.value
  }
  return { form, files }
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
