import { feeInWords } from '../../../statute/fees/fee-in-words.ts'
import type { FeeBasis } from '../../../statute/fees/fees.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import { isOrganization } from './applicant.ts'
import type { CaseFile } from './case-file.ts'
import type { Enclosure, LetterDraft } from './letter-draft.ts'
import type { Request } from './request.ts'

/** A letter to the applicant that tells no result. */
export function toApplicant(
  { applicant, wanted }: Pick<Request, 'applicant' | 'wanted'>,
  code: LetterCode,
  words: LetterWords,
): LetterDraft {
  const recipient = { name: applicant.name, isPerson: !isOrganization(applicant.class) }
  const servedOnline = wanted.way === 'online' || wanted.way === 'email'
  return { ...plain, code, recipient, words, servedOnline }
}

/** A letter to somebody else: a third party, another organ, a unit of one's own. */
export function toOther(
  recipient: LetterDraft['recipient'],
  code: LetterCode,
  words: LetterWords,
  enclosures: readonly Enclosure[] = [],
): LetterDraft {
  return { ...plain, code, recipient, words, servedOnline: false, enclosures }
}

/** 延长答复期限告知书: the day it was due and the day it is due now. */
export function extensionDraft(before: CaseFile, after: CaseFile): LetterDraft {
  const days = { dueOn: before.clock.due ?? '', extendedDueOn: after.clock.due ?? '' }
  return toApplicant(after.request, 'extension-notice', days)
}

/** 收费通知书 with its reckoning, band by band. */
export function feeDraft({ request, state }: CaseFile, basis: FeeBasis, paymentWay: string): LetterDraft {
  const receivedOn = state.receivedOn
  const feeBasis = receivedOn === null ? '' : feeInWords(basis, receivedOn).join('\n')
  const draft = toApplicant(request, 'fee-notice', { feeBasis, paymentWay })
  return { ...draft, flags: [basis.method] }
}

const plain = { flags: [], choice: null, enclosures: [] } as const
