import { isUuid } from '../../../kernel/uuid.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Question } from '../../../platform/http/page.ts'
import { fileRefusalText } from '../../files/public.ts'
import type { UploadSlot } from '../domain/upload-slots.table.ts'
import type { Intake } from '../intake/open-intake.ts'

/** The form whose files they are, and the organ it goes to. */
export type UploadForm = { readonly organId: string; readonly submissionKey: string }

/** The key of a form as it was sent; undefined where somebody tampered with it. */
export function submissionKeyIn(form: RawFields): string | undefined {
  const key = form['submissionKey'] ?? ''
  return isUuid(key) ? key.toLowerCase() : undefined
}

/**
 * Keeps the files of a form as they come, whatever else is wrong with it; the answer is what is wrong with which field.
 */
export async function keepUploads(
  intake: Pick<Intake, 'act'>,
  by: Actor,
  { organId, submissionKey }: UploadForm,
  { files, slots }: Pick<Question, 'files'> & { readonly slots: readonly UploadSlot[] },
): Promise<RawFields> {
  const errors: [string, string][] = []
  for (const slot of slots) {
    const file = files[slot]
    if (file === undefined) continue
    const kept = file.tooLarge
      ? ({ ok: false, refusal: 'too-large' } as const)
      : await intake.act.keepUpload(by, { organId, submissionKey, slot, name: file.name, bytes: file.bytes })
    if (!kept.ok) errors.push([slot, fileRefusalText[kept.refusal]])
  }
  return Object.fromEntries(errors)
}

/** A file a form already has. */
export type KeptUpload = { readonly slot: string; readonly name: string; readonly size: number }
