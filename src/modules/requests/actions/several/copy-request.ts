import { dayInChina } from '../../../../kernel/day.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import type { NewRequest } from '../../domain/new-request.ts'
import { digestOfCode, queryCodeFor } from '../query-codes.ts'
import type { SeveralNeeds } from './needs.ts'

type CopyTo = {
  readonly organId: string
  /** The organ's word before a register number. */
  readonly prefix: string
  readonly description: string
}

/** The request once more, for a part of it or for another organ: same applicant, own number and query code. */
export async function copyRequest(needs: SeveralNeeds, { request }: CaseFile, to: CopyTo): Promise<NewRequest> {
  const { applicant, applicantKey } = request
  const sealed = await needs.sealedIdentity(request.id)
  const submissionKey = needs.newKey()
  const { identity, ...known } = applicant
  return {
    organId: to.organId,
    prefix: to.prefix,
    year: Number(dayInChina(needs.now).slice(0, 4)),
    submissionKey,
    codeDigest: digestOfCode(needs.secrets, queryCodeFor(needs.secrets, submissionKey)),
    channel: request.channel,
    submittedAt: request.submittedAt,
    applicant: known,
    identity:
      identity === null || sealed === null || applicantKey === null
        ? null
        : { ...identity, sealed, digest: applicantKey },
    description: to.description,
    wanted: request.wanted,
  }
}
