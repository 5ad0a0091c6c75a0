import type { Day } from '../../../kernel/day.ts'
import type { Decision } from './decision.ts'
import type { DeliveryWay } from './delivery-ways.table.ts'
import type { Stage } from './lifecycle.ts'
import type { ConsultedParty, FeeMethod, OpinionAnswer } from './request-event.ts'

export type Consultation = {
  readonly id: string
  readonly with: ConsultedParty
  readonly party: string
  readonly matter: string
  readonly sentOn: Day
  readonly receivedOn: Day | null
  readonly answeredOn: Day | null
  readonly answer: OpinionAnswer | null
  readonly reasons: string
  /** That it is disclosed against the third party's will, told in this letter (条例 第三十二条). */
  readonly told: { readonly letterId: string; readonly releaseOn: Day } | null
}

export type Assignee = {
  readonly unitId: string | null
  readonly unitName: string | null
  readonly accountId: string | null
  readonly accountName: string | null
  readonly internalDueOn: Day | null
}

export type Delivery = {
  readonly id: string
  readonly letterId: string
  readonly way: DeliveryWay
  readonly sentOn: Day
  readonly tracking: string
  readonly servedOn: Day | null
  readonly failedOn: Day | null
  readonly failure: string
}

/** What a case is at, folded from its events. Days the law counts are computed by the clock, not kept here. */
export type CaseState = {
  readonly stage: Stage
  readonly receivedOn: Day | null
  readonly assignee: Assignee
  readonly correction: { readonly askedOn: Day; readonly answerBy: Day; readonly correctedOn: Day | null } | null
  readonly consultations: readonly Consultation[]
  readonly extension: {
    readonly state: 'asked' | 'approved' | 'notified'
    readonly workingDays: number
    readonly reason: string
  } | null
  readonly reasons: {
    readonly answerBy: Day
    readonly given: string | null
    readonly reasonable: boolean | null
  } | null
  readonly delayedUntil: Day | null
  readonly fee: {
    readonly method: FeeMethod
    readonly count: number
    readonly amountFen: number
    readonly noticedOn: Day
    readonly letterId: string | null
    readonly paidOn: Day | null
  } | null
  readonly search: { readonly places: string; readonly terms: string; readonly result: string; readonly on: Day } | null
  readonly proposal: {
    readonly decision: Decision
    readonly letterId: string | null
    /** Account of whoever proposed it, who may neither review nor approve it. */
    readonly proposedBy: string
    readonly reviewed: boolean
  } | null
  readonly decision: Decision | null
  readonly decidedOn: Day | null
  readonly decisionLetterId: string | null
  /** What the annual report counts: answering once more after a reconsideration is no second result. */
  readonly firstDecision: { readonly on: Day; readonly outcome: string } | null
  readonly deliveries: readonly Delivery[]
  /** The day that counts as the reply: handing to the post, or being served (国办公开办函〔2016〕235号). */
  readonly repliedOn: Day | null
  readonly withdrawnOn: Day | null
  readonly reopenedOn: Day | null
  readonly reopenedAnswerBy: Day | null
  readonly archivedOn: Day | null
  readonly restricted: boolean
  readonly topics: readonly string[]
  readonly complaints: readonly { readonly on: Day; readonly text: string; readonly answeredOn: Day | null }[]
  /** That it be public for everybody, as the applicant suggests, and what came of it; null where they did not. */
  readonly suggestion: { readonly on: Day; readonly text: string; readonly accepted: boolean | null } | null
  readonly identityPurged: boolean
  /** What of the answer is public for everybody; null where nothing is. */
  readonly published: { readonly title: string; readonly summary: string } | null
  /** The item made of it among what the organ publishes of its own accord; null where there is none. */
  readonly itemId: number | null
}

const nobody: Assignee = { unitId: null, unitName: null, accountId: null, accountName: null, internalDueOn: null }

export const newCase: CaseState = {
  stage: 'awaiting-confirmation',
  receivedOn: null,
  assignee: nobody,
  correction: null,
  consultations: [],
  extension: null,
  reasons: null,
  delayedUntil: null,
  fee: null,
  search: null,
  proposal: null,
  decision: null,
  decidedOn: null,
  decisionLetterId: null,
  firstDecision: null,
  deliveries: [],
  repliedOn: null,
  withdrawnOn: null,
  reopenedOn: null,
  reopenedAnswerBy: null,
  archivedOn: null,
  restricted: false,
  topics: [],
  complaints: [],
  suggestion: null,
  identityPurged: false,
  published: null,
  itemId: null,
}
