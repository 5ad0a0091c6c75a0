import type { Day } from '../../../kernel/day.ts'
import { toApplicant, toOther } from './letter-drafts-of-steps.ts'
import type { LetterStep } from './letter-step.ts'
import { delay } from './steps/abnormal-volume.ts'
import { tellThirdParty } from './steps/tell-third-party.ts'

type Lettered = { readonly letterId: string }

/** 延迟答复告知书: the later day holds because it is told (条例 第三十五条). */
export const delayStep: LetterStep<Lettered & { readonly until: Day; readonly reason: string }> = {
  step: 'delay',
  codes: ['delay-notice'],
  rule: delay,
  letters: (_before, { request }, { letterId, until, reason }) => [
    { id: letterId, draft: toApplicant(request, 'delay-notice', { delayedUntil: until, delayReason: reason }) },
  ],
}

export type ThirdPartyNotice = Lettered & {
  readonly consultationId: string
  readonly isPerson: boolean
  /** Its reasons are good and public interest outweighs them, or they are not. */
  readonly basis: 'public-interest' | 'objection-unfounded'
  readonly reason: string
  readonly disclosedMatter: string
  readonly releaseOn: Day
}

/** 决定公开告知书 to a third party whose objection is overridden, with its remedies (条例 第三十二条). */
export const thirdPartyNoticeStep: LetterStep<ThirdPartyNotice> = {
  step: 'tell-third-party',
  codes: ['third-party-decision'],
  rule: (file, { consultationId, releaseOn, letterId }, context) =>
    tellThirdParty(file, { consultationId, releaseOn, letterId }, context),
  letters: (_before, after, notice) => {
    const { basis, reason, disclosedMatter, releaseOn, isPerson, letterId } = notice
    const asked = after.state.consultations.find(({ id }) => id === notice.consultationId)
    const words = {
      ...{ disclosedMatter, releaseOn, consultationSentOn: asked?.sentOn ?? '' },
      ...(basis === 'public-interest' ? { publicInterestReason: reason } : { unfoundedReason: reason }),
    }
    const draft = toOther({ name: asked?.party ?? '', isPerson }, 'third-party-decision', words)
    return [{ id: letterId, draft: { ...draft, flags: [basis] } }]
  },
}
