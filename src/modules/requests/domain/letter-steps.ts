import type { Day } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import { feeRefusalText, mayCharge } from '../../../statute/fees/may-charge.ts'
import type { FeeBasis } from '../../../statute/fees/fees.ts'
import { extensionDraft, feeDraft, toApplicant, toOther } from './letter-drafts-of-steps.ts'
import type { LetterStep } from './letter-step.ts'
import type { CaseFile } from './case-file.ts'
import type { ConsultedParty } from './request-event.ts'
import { askForReasons } from './steps/abnormal-volume.ts'
import { askForCorrection } from './steps/ask-for-correction.ts'
import { notifyFee } from './steps/charge-fee.ts'
import { consult } from './steps/consult.ts'
import { notifyExtension } from './steps/extend.ts'

type Lettered = { readonly letterId: string }

/** 补正告知书: all defects at once, and how to mend them; the days to answer are the organ's (条例 第三十条). */
export const correctionStep: LetterStep<
  Lettered & { readonly defects: string; readonly guidance: string; readonly workingDays: number }
> = {
  step: 'ask-for-correction',
  codes: ['correction-notice'],
  rule: (file, { defects, workingDays, letterId }, context) => {
    const answerBy = addWorkingDays(context.calendar, context.today, workingDays)
    return askForCorrection(file, { on: context.today, defects, answerBy, letterId }, context)
  },
  letters: (_before, { request }, { letterId, defects, guidance }) => [
    { id: letterId, draft: toApplicant(request, 'correction-notice', { defects, guidance }) },
  ],
}

/** 延长答复期限告知书, once the head of the disclosure unit has agreed (条例 第三十三条第二款). */
export const extensionStep: LetterStep<Lettered> = {
  step: 'notify-extension',
  codes: ['extension-notice'],
  rule: (file, { letterId }, context) => notifyExtension(file, { on: context.today, letterId }, context),
  letters: (before, after, { letterId }) => [{ id: letterId, draft: extensionDraft(before, after) }],
}

/** 说明理由告知书: what was counted, and by when to say why (条例 第三十五条). */
export const reasonsStep: LetterStep<
  Lettered & { readonly volumePeriod: string; readonly volumeCount: string; readonly answerBy: Day }
> = {
  step: 'ask-for-reasons',
  codes: ['reasons-notice'],
  rule: (file, { volumePeriod, volumeCount, answerBy, letterId }, context) => {
    if (answerBy <= context.today) return refuse('day-in-past')
    const counts = `${volumePeriod}，共${volumeCount}件`
    return askForReasons(file, { on: context.today, counts, answerBy, letterId }, context)
  },
  letters: (_before, { request }, { letterId, volumePeriod, volumeCount }) => [
    { id: letterId, draft: toApplicant(request, 'reasons-notice', { volumePeriod, volumeCount }) },
  ],
}

export type ConsultationToSend = Lettered & {
  readonly consultationId: string
  readonly with: ConsultedParty
  readonly party: string
  readonly isPerson: boolean
  readonly consultedMatter: string
  /** Ids of the form to answer on, and of the notice to the applicant; null where none is sent. */
  readonly answerFormId: string
  readonly noticeId: string | null
}

/** 征求意见书, with a form to answer on for third parties, and a notice to the applicant (条例 第三十二条至第三十四条). */
export const consultationStep: LetterStep<ConsultationToSend> = {
  step: 'consult',
  codes: [
    'third-party-consultation',
    'third-party-answer',
    'co-maker-consultation',
    'organ-consultation',
    'consultation-notice',
  ],
  rule: (file, input, context) => {
    const { consultationId, with: asked, party, consultedMatter: matter, letterId } = input
    return consult(file, { consultationId, on: context.today, with: asked, party, matter, letterId }, context)
  },
  letters: (_before, after, input) => [...lettersToParty(after, input), ...noticeToApplicant(after, input)],
}

export type FeeToNotify = Lettered & {
  readonly basis: FeeBasis
  readonly paymentWay: string
  readonly isSupplied: boolean
}

/** 收费通知书: by item or by page, as the rules reckon it (国办函〔2020〕109号). */
export const feeStep: LetterStep<FeeToNotify> = {
  step: 'notify-fee',
  codes: ['fee-notice'],
  rule: (file, { basis, isSupplied, letterId }, context) => {
    const fee = feeOfCase(file, basis, isSupplied)
    if (!fee.ok) return refuse('fee-refused')
    const count = basis.method === 'per-item' ? basis.rank : basis.pages
    const notice = { on: context.today, method: basis.method, count, amountFen: fee.value, letterId }
    return notifyFee(file, notice, context)
  },
  letters: (_before, after, { letterId, basis, paymentWay }) => [
    { id: letterId, draft: feeDraft(after, basis, paymentWay) },
  ],
}

/** What may be charged for a case, in fen, or why nothing may. */
export function feeOfCase({ state, clock }: CaseFile, basis: FeeBasis, isSupplied: boolean) {
  const receivedOn = state.receivedOn
  if (receivedOn === null) return refuse('already-ended' as const)
  const noticedMethod = state.fee?.method ?? null
  return mayCharge({ receivedOn, noticedMethod, isSupplied, isEnded: clock.ending !== null }, basis)
}

/** Why nothing may be charged, in Chinese; undefined where something may. */
export function whyNoFee(file: CaseFile, basis: FeeBasis, isSupplied: boolean): string | undefined {
  const fee = feeOfCase(file, basis, isSupplied)
  return fee.ok ? undefined : feeRefusalText[fee.refusal]
}

/** Each in its own form: silence means something else for every one of them (条例 第三十二条、第三十四条). */
function lettersToParty(
  after: CaseFile,
  { with: asked, party, isPerson, consultedMatter, letterId, answerFormId }: ConsultationToSend,
) {
  const recipient = { name: party, isPerson }
  if (asked !== 'third-party') {
    const code = asked === 'co-maker' ? 'co-maker-consultation' : 'organ-consultation'
    return [{ id: letterId, draft: toOther(recipient, code, { consultedMatter }) }]
  }
  const consultationSentOn = after.state.consultations.at(-1)?.sentOn ?? ''
  return [
    { id: letterId, draft: toOther(recipient, 'third-party-consultation', { consultedMatter }) },
    { id: answerFormId, draft: toOther(recipient, 'third-party-answer', { consultationSentOn }) },
  ]
}

function noticeToApplicant({ request }: CaseFile, { noticeId }: ConsultationToSend) {
  return noticeId === null ? [] : [{ id: noticeId, draft: toApplicant(request, 'consultation-notice', {}) }]
}
