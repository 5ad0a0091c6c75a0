import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import { fileRefusalText } from '../../files/public.ts'
import type { SentWriting } from '../actions/keep-writing.ts'
import { prepareFile } from '../actions/prepare-file.ts'
import { importBody } from '../rendering/import-body.ts'

/** The fields files come in: what the text is made from, and what is attached. */
export const ORIGINAL = 'original'
export const ATTACHED = ['attachment1', 'attachment2', 'attachment3'] as const

type Sent = Pick<SentWriting, 'files' | 'imported'>

/** Reads what was sent along: the text to import, and the files freed of hidden words; mistakes at their fields. */
export async function sentFiles(files: Readonly<Record<string, UploadedFile>>): Promise<Outcome<Sent, FieldErrors>> {
  const original = files[ORIGINAL]
  const [imported, prepared] = await Promise.all([readOriginal(original), prepareAll(files)])
  const errors = { ...(imported.ok ? {} : { [ORIGINAL]: imported.refusal }), ...(prepared.ok ? {} : prepared.refusal) }
  if (!imported.ok || !prepared.ok) return refuse(errors)
  return done({ imported: imported.value, files: prepared.value })
}

async function readOriginal(file: UploadedFile | undefined): Promise<Outcome<SentWriting['imported'], string>> {
  if (file === undefined) return done(null)
  if (file.tooLarge) return refuse(fileRefusalText['too-large'])
  return importBody(file.name, file.bytes)
}

async function prepareAll(
  files: Readonly<Record<string, UploadedFile>>,
): Promise<Outcome<SentWriting['files'], FieldErrors>> {
  const prepared: SentWriting['files'][number][] = []
  const errors: Record<string, string> = {}
  for (const field of [ORIGINAL, ...ATTACHED]) {
    const file = files[field]
    // A web page is imported, but no file of it is kept: a browser would run it.
    if (file === undefined || (field === ORIGINAL && !/\.(docx|pdf)$/i.test(file.name))) continue
    const outcome = file.tooLarge ? refuse(fileRefusalText['too-large']) : await prepareFile(file)
    if (outcome.ok) prepared.push({ ...outcome.value, field, role: field === ORIGINAL ? 'original' : 'attachment' })
    else errors[field] = outcome.refusal
  }
  return Object.keys(errors).length === 0 ? done(prepared) : refuse(errors)
}
