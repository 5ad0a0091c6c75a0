import { done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { FileRefusal, StoredFile } from '../../../files/public.ts'

/** A file somebody chose in a form: `slot` is its field, `submissionKey` the form it is of. */
export type Upload = {
  readonly organId: string
  readonly submissionKey: string
  readonly slot: string
  readonly name: string
  readonly bytes: Uint8Array
}

export type KeepUploadNeeds = {
  keepFile(file: Omit<Upload, 'submissionKey' | 'slot'>): Promise<Outcome<StoredFile, FileRefusal>>
  /** Gives the file it replaces, if any. */
  putWaitingFile(submissionKey: string, waiting: { slot: string; fileId: string }): Promise<string | undefined>
  /** Files whose forms were not sent within a day. */
  takeStaleFiles(): Promise<readonly string[]>
  purgeFile(id: string): Promise<unknown>
}

/**
 * Keeps an upload with its form, whether or not the rest of the form is right, so that nobody has to choose a file twice.
 * Files of forms given up are purged on this occasion.
 */
export async function keepUpload(
  needs: KeepUploadNeeds,
  { submissionKey, slot, ...file }: Upload,
): Promise<Outcome<Acted<StoredFile>, FileRefusal>> {
  const kept = await needs.keepFile(file)
  if (!kept.ok) return kept
  const replaced = await needs.putWaitingFile(submissionKey, { slot, fileId: kept.value.id })
  const given = [...(replaced === undefined ? [] : [replaced]), ...(await needs.takeStaleFiles())]
  for (const id of given) await needs.purgeFile(id)
  const deed = {
    organId: file.organId,
    action: 'request.keep-upload',
    subject: { kind: 'form', id: submissionKey },
    detail: { file: kept.value.id, purged: given },
  }
  return done({ value: kept.value, deeds: [deed] })
}
