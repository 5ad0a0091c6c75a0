import type { Actor } from '../../../../kernel/actor.ts'
import type { Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { FileOfCase } from '../../data/attach-file.ts'
import type { WaitingFile } from '../../data/waiting-files.ts'
import type { Application } from '../../domain/application.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import { kindOfSlot } from '../../domain/upload-slots.table.ts'
import { registerRequest, type Registered, type RegisterNeeds } from '../register-request.ts'

export type SubmitNeeds = RegisterNeeds & {
  takeWaitingFiles(submissionKey: string): Promise<readonly WaitingFile[]>
  attachFile(file: FileOfCase): Promise<void>
}

/** Registers a request together with the files that were chosen in its form. */
export async function submitApplication(
  needs: SubmitNeeds,
  actor: Actor,
  application: Application,
): Promise<Outcome<Acted<Registered>, Refusal>> {
  const registered = await registerRequest(needs, application)
  if (!registered.ok || registered.value.value.again) return registered
  const { id: requestId } = registered.value.value
  const addedBy = actor.kind === 'applicant' ? '申请人' : actor.name
  for (const { slot, fileId } of await needs.takeWaitingFiles(application.submissionKey))
    await needs.attachFile({ requestId, fileId, kind: kindOfSlot(slot), note: '', addedBy })
  return registered
}
