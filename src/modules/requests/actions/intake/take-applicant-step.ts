import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { FileOfCase } from '../../data/attach-file.ts'
import type { WaitingFile } from '../../data/waiting-files.ts'
import { barToApplicant, type ApplicantStep } from '../../domain/applicant-steps.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import type { EventOf } from '../../domain/fold.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import type { RequestEvent } from '../../domain/request-event.ts'
import type { ApplicantRule, StepContext } from '../../domain/step-rule.ts'
import { kindOfSlot } from '../../domain/upload-slots.table.ts'

export type ApplicantStepNeeds = {
  readonly context: Pick<StepContext, 'today' | 'calendar'>
  lockCase(requestId: string): Promise<CaseFile | undefined>
  addEvents(file: CaseFile, events: readonly RequestEvent[]): Promise<CaseFile>
  takeWaitingFiles(submissionKey: string): Promise<readonly WaitingFile[]>
  nameOfFile(fileId: string): Promise<string>
  attachFile(file: FileOfCase): Promise<void>
  keepDelivery(requestId: string, event: EventOf<'letter-served'>): Promise<void>
}

export type ApplicantStepOf<Input> = { readonly step: ApplicantStep; readonly rule: ApplicantRule<Input> }

/** The case of the applicant, and the form whose files come with the step. */
export type ApplicantStepOn = { readonly requestId: string; readonly submissionKey: string }

/**
 * Takes a step for the applicant who proved the request is theirs. They see no version of the case: what counts is
 * whether it still waits for what they do.
 */
export async function takeApplicantStep<Input>(
  needs: ApplicantStepNeeds,
  on: ApplicantStepOn,
  { step, rule }: ApplicantStepOf<Input>,
  input: Input,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const file = await needs.lockCase(on.requestId)
  if (file === undefined) return refuse('no-such-request')
  const bar = barToApplicant(step, file)
  if (bar !== undefined) return refuse(bar)
  const events = rule(file, input, needs.context)
  if (!events.ok) return events
  for (const event of events.value) if (event.kind === 'letter-served') await needs.keepDelivery(on.requestId, event)
  const after = await needs.addEvents(file, [...events.value, ...(await attachUploads(needs, on))])
  const deed = {
    organId: after.request.organId,
    action: `request.applicant.${step}`,
    subject: { kind: 'request', id: on.requestId },
    detail: { number: after.request.number, stage: after.state.stage },
  }
  return done({ value: after, deeds: [deed] })
}

async function attachUploads(
  needs: ApplicantStepNeeds,
  { requestId, submissionKey }: ApplicantStepOn,
): Promise<readonly RequestEvent[]> {
  const added: RequestEvent[] = []
  for (const { slot, fileId } of await needs.takeWaitingFiles(submissionKey)) {
    const fileKind = kindOfSlot(slot)
    await needs.attachFile({ requestId, fileId, kind: fileKind, note: '', addedBy: '申请人' })
    added.push({ kind: 'file-added', on: needs.context.today, fileId, name: await needs.nameOfFile(fileId), fileKind })
  }
  return added
}
