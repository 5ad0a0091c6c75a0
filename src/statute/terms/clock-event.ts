import type { Day } from '../../kernel/day.ts'

/** Whose opinion is asked: 第三方, 共同制作机关, or another organ. */
export type Consulted = 'third-party' | 'co-maker' | 'other-organ'

/** Why a request ends without a reply. */
export type ClosingReason = 'correction-lapsed' | 'fee-lapsed' | 'withdrawn' | 'other'

type Details = {
  /** Received by the channel's rule; see receipt.ts. */
  received: object
  /** 补正告知书; `answerBy` is the last day given to the applicant. */
  'correction-asked': { readonly answerBy?: Day | null }
  /** The corrected application was received. */
  corrected: object
  /** 征求意见书 sent; `receivedOn` is the day the one consulted received it. */
  'consultation-sent': { readonly id: string; readonly with: Consulted; readonly receivedOn?: Day | null }
  /** The one consulted received the letter, where that is learned later. */
  'consultation-delivered': { readonly id: string }
  'consultation-answered': { readonly id: string }
  /** The applicant was told of an extension by so many working days; `approvedBy` null: nobody approved it. */
  extended: { readonly workingDays: number; readonly approvedBy?: string | null }
  /** Art. 35: reasons asked for an abnormal number of requests. */
  'reasons-asked': { readonly answerBy?: Day | null }
  'reasons-given': object
  /** Art. 35: a reasonable later day was set and told. */
  delayed: { readonly until: Day }
  /** 收费通知 sent; `servedOn` is the day it reached the applicant: absent, the same day; null, not yet. */
  'fee-noticed': { readonly servedOn?: Day | null }
  'fee-paid': object
  /** The day that counts as delivery: signature, or the day handed to the post. */
  replied: object
  closed: { readonly why: ClosingReason }
  /** Taken up again, because a decision told the organ to; with the working days that decision sets, null where it sets none. */
  reopened: { readonly workingDays?: number | null }
}

export type ClockEventKind = keyof Details

/** Something that happened to a request on a day and moves its clock. */
export type ClockEventOf<Kind extends ClockEventKind> = { readonly kind: Kind; readonly on: Day } & Details[Kind]

export type ClockEvent = { [Kind in ClockEventKind]: ClockEventOf<Kind> }[ClockEventKind]
