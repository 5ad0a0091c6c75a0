import type { Day } from '../../../kernel/day.ts'
import type { RemedyKind, RemedyLevel, RemedyResult } from '../../../statute/remedies/results.table.ts'

export type Procedure = 'ordinary' | 'simple'

/** How one instance ended. */
export type RemedyDecision = {
  readonly result: RemedyResult
  readonly on: Day
  /** The day the organ got the decision; terms run from it. */
  readonly receivedOn: Day | null
  /** What was decided, in a few sentences. */
  readonly gist: string
  /** The organ has to act once more; `by` is null where the decision names no day. */
  readonly redo: { readonly by: Day | null } | null
}

/** One hearing of a case from its acceptance to its decision: the reconsideration, or one instance of a suit. */
export type Instance = {
  readonly level: RemedyLevel
  /** 行政复议机关 or 人民法院. */
  readonly body: string
  readonly caseNumber: string
  readonly procedure: Procedure
  readonly acceptedOn: Day | null
  /** The day the copy of the application, complaint or appeal came: the term of the organ's answer runs from it. */
  readonly copyReceivedOn: Day | null
  readonly answeredOn: Day | null
  readonly hearingOn: Day | null
  readonly decision: RemedyDecision | null
}

/** What somebody enters of a case, its instances aside. */
export type RemedyEntry = {
  readonly kind: RemedyKind
  /** The request it is about; null where it is about something else, such as what was not published. */
  readonly requestId: string | null
  /** The reconsideration on this register that came before the suit. */
  readonly precededBy: string | null
  /** A reconsideration came before the suit, on this register or not: Table 4 counts the two kinds of suit apart. */
  readonly afterReconsideration: boolean
  /** 申请人 or 原告. */
  readonly claimant: string
  /** What the organ did or left undone. */
  readonly matter: string
}

/** A reconsideration or a suit against the organ for its work on disclosure. */
export type Remedy = RemedyEntry & {
  readonly id: string
  readonly organId: string
  /** In the order they came; of a suit the last one counts. */
  readonly instances: readonly [Instance, ...Instance[]]
  /** What a decision ordered was done. */
  readonly redone: { readonly on: Day; readonly how: string } | null
  /** Raised by every change, so that two people at once notice each other. */
  readonly version: number
}

/** A case not on the register yet. */
export type NewRemedy = Omit<Remedy, 'id' | 'version'>

/** The instance a case is in, or ended with. */
export function lastInstance({ instances }: Pick<Remedy, 'instances'>): Instance {
  return instances.at(-1) ?? instances[0]
}

/** The first day an instance is known of. */
export function beganOn({ acceptedOn, copyReceivedOn, decision }: Instance): Day | null {
  const days = [acceptedOn, copyReceivedOn, decision?.on ?? null].filter((on) => on !== null)
  return days.toSorted()[0] ?? null
}
