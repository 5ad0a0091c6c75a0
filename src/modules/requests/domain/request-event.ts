import type { Day } from '../../../kernel/day.ts'
import type { Decision } from './decision.ts'
import type { DeliveryWay } from './delivery-ways.table.ts'
import type { Channel } from './channel.table.ts'

/** Everything that can happen to a request. The list of a request's events is its only truth. */
export type RequestEvent = {
  readonly [Kind in EventKind]: { readonly kind: Kind; readonly on: Day } & EventBodies[Kind]
}[EventKind]

export type EventKind = keyof EventBodies

export type ConsultedParty = 'third-party' | 'co-maker' | 'other-organ'
export type OpinionAnswer = 'agrees' | 'disagrees' | 'partly'
export type FeeMethod = 'per-item' | 'per-page'

type Assignment = {
  readonly unitId: string | null
  readonly unitName: string | null
  readonly accountId: string | null
  readonly accountName: string | null
  readonly internalDueOn: Day | null
  readonly note: string
}

/** What each kind of event says, besides the legal day it happened `on`. */
export type EventBodies = {
  /** `on` is the day it came in; `receivedOn` is null until both sides have confirmed (条例 第三十一条). */
  readonly registered: { readonly channel: Channel; readonly receivedOn: Day | null }
  readonly confirmed: { readonly how: string }
  readonly assigned: Assignment
  readonly noted: { readonly text: string }
  readonly 'correction-asked': { readonly defects: string; readonly answerBy: Day; readonly letterId: string | null }
  readonly corrected: { readonly description: string }
  readonly 'consultation-sent': {
    readonly consultationId: string
    readonly with: ConsultedParty
    readonly party: string
    readonly matter: string
    readonly letterId: string | null
  }
  /** The party has the letter in hand: its 15 working days begin. */
  readonly 'consultation-received': { readonly consultationId: string }
  readonly 'consultation-answered': {
    readonly consultationId: string
    readonly answer: OpinionAnswer
    readonly reasons: string
  }
  /** The third party is told that its information will be disclosed against its will, from which day on, and why. */
  readonly 'third-party-told': {
    readonly consultationId: string
    readonly releaseOn: Day
    readonly letterId: string
  }
  readonly 'extension-asked': { readonly reason: string; readonly workingDays: number }
  readonly 'extension-refused': { readonly why: string }
  /** Approved by the head of the disclosure unit (条例 第三十三条第二款). */
  readonly 'extension-approved': { readonly workingDays: number }
  /** `on` is the day the applicant was told. */
  readonly extended: { readonly workingDays: number; readonly reason: string; readonly letterId: string | null }
  readonly 'reasons-asked': { readonly counts: string; readonly answerBy: Day; readonly letterId: string | null }
  /** The applicant has written; whether it is reasonable is for the organ to say (`reasons-given`). */
  readonly 'reasons-sent': { readonly reasons: string }
  readonly 'reasons-given': { readonly reasons: string; readonly reasonable: boolean }
  readonly delayed: { readonly until: Day; readonly reason: string; readonly letterId: string | null }
  readonly 'fee-noticed': {
    readonly method: FeeMethod
    readonly count: number
    readonly amountFen: number
    readonly letterId: string | null
  }
  readonly 'fee-paid': { readonly amountFen: number; readonly receipt: string }
  readonly 'search-recorded': { readonly places: string; readonly terms: string; readonly result: string }
  /** `to` is who has to say next, by the organ's own steps. */
  readonly 'decision-proposed': {
    readonly decision: Decision
    readonly letterId: string | null
    readonly proposedBy: string
    readonly to: 'review' | 'approve'
  }
  readonly 'decision-returned': { readonly why: string; readonly by: 'review' | 'approve' }
  readonly 'decision-reviewed': { readonly comment: string }
  /** Signed: the outcome is fixed, the letter gets its number. */
  readonly decided: { readonly decision: Decision; readonly letterId: string | null }
  readonly 'letter-sent': {
    readonly letterId: string
    readonly deliveryId: string
    readonly way: DeliveryWay
    readonly tracking: string
  }
  readonly 'letter-served': { readonly letterId: string; readonly deliveryId: string; readonly by: string }
  readonly 'letter-failed': { readonly letterId: string; readonly deliveryId: string; readonly why: string }
  readonly withdrawn: { readonly statement: string }
  readonly complained: { readonly text: string }
  readonly 'complaint-answered': { readonly text: string }
  /** The applicant suggests that what they asked for be public for everybody (条例 第四十四条第二款). */
  readonly 'publication-suggested': { readonly text: string }
  readonly 'suggestion-answered': { readonly accepted: boolean; readonly text: string }
  readonly 'split-into': { readonly requestIds: readonly string[] }
  /** The applicant was written to: number and query code of every part. */
  readonly 'parts-told': { readonly letterId: string }
  readonly 'split-from': { readonly requestId: string; readonly number: string }
  readonly 'merged-into': { readonly requestId: string; readonly number: string; readonly why: string }
  readonly linked: { readonly requestId: string; readonly number: string; readonly why: string }
  readonly transferred: {
    readonly organId: string
    readonly organName: string
    readonly requestId: string
    readonly why: string
  }
  readonly 'transferred-from': { readonly organId: string; readonly organName: string; readonly number: string }
  /** `workingDays` are those the order sets; null where it sets none and the law's full term runs. */
  readonly reopened: { readonly why: string; readonly workingDays: number | null; readonly answerBy: Day }
  readonly restricted: { readonly restricted: boolean; readonly why: string }
  readonly 'handed-over': {
    readonly fromId: string
    readonly fromName: string
    readonly toId: string
    readonly toName: string
  }
  /** 依申请转主动公开, or taken back; the last one counts. */
  readonly 'answer-published': { readonly published: boolean; readonly title: string; readonly summary: string }
  /** Made a draft among the information the organ publishes of its own accord (条例 第四十四条). */
  readonly 'item-begun': { readonly itemId: number; readonly title: string }
  readonly 'topics-set': { readonly topics: readonly string[] }
  readonly 'file-added': { readonly fileId: string; readonly name: string; readonly fileKind: string }
  readonly archived: { readonly keepUntil: Day; readonly boxNumber: string }
  readonly 'identity-purged': { readonly why: string }
}
