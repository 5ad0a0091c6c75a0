import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { fileRefusalText, type FileRefusal, type StoredFile } from '../../files/public.ts'
import type { FileOfCase } from '../data/attach-file.ts'
import { caseFileKinds, type CaseFileKind } from '../domain/case-file-kinds.table.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { addFile } from '../domain/steps/add-file.ts'
import { admitToStep, deedOf } from './admit-to-step.ts'
import type { StepOn } from '../domain/step-on.ts'
import type { StepNeeds } from './take-step.ts'

export type NewCaseFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: CaseFileKind
  readonly note: string
}

export type AddCaseFileNeeds = StepNeeds & {
  keepFile(file: {
    readonly organId: string
    readonly name: string
    readonly bytes: Uint8Array
    readonly sensitive: boolean
  }): Promise<Outcome<StoredFile, FileRefusal>>
  attachFile(file: FileOfCase): Promise<void>
}

/** Adds a file to a case; what is wrong with the file itself is said at its field. */
export async function addCaseFile(
  needs: AddCaseFileNeeds,
  actor: Staff,
  on: StepOn,
  added: NewCaseFile,
): Promise<Outcome<Acted<CaseFile>, Refusal | { readonly file: string }>> {
  const admitted = admitToStep(await needs.lockCase(on.requestId), actor, { step: 'add-file', on })
  if (!admitted.ok) return admitted
  const file = admitted.value
  const { kind, note, name, bytes } = added
  const sensitive = caseFileKinds.some((known) => known.key === kind && known.sensitive)
  const kept = await needs.keepFile({ organId: actor.organId, name, bytes, sensitive })
  if (!kept.ok) return refuse({ file: fileRefusalText[kept.refusal] })
  await needs.attachFile({ requestId: on.requestId, fileId: kept.value.id, kind, note, addedBy: actor.name })
  const events = addFile(
    file,
    { fileId: kept.value.id, name: kept.value.name, fileKind: kind },
    { ...needs.context, actor },
  )
  if (!events.ok) return events
  const after = await needs.addEvents(file, events.value)
  return done({ value: after, deeds: [deedOf('add-file', after, { file: kept.value.name, kind })] })
}
