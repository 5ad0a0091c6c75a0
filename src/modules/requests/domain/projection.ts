import type { Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseState } from './case-state.ts'
import type { Stage } from './lifecycle.ts'

/** What lists and statistics read of a case: derived from its events, kept beside them only to be found quickly. */
export type CaseSummary = {
  readonly stage: Stage
  readonly version: number
  readonly receivedOn: Day | null
  readonly dueOn: Day | null
  readonly provisional: boolean
  readonly decidedOn: Day | null
  readonly outcome: string | null
  readonly repliedOn: Day | null
  readonly inTime: boolean | null
  readonly closedOn: Day | null
  readonly archivedOn: Day | null
  readonly unitId: string | null
  readonly handlerId: string | null
  readonly handlerName: string | null
  readonly internalDueOn: Day | null
  readonly restricted: boolean
  readonly topics: readonly string[]
  /** Whether the statistics count it: what was split up, merged or transferred counts elsewhere. */
  readonly counted: boolean
  /** Day and result of the first decision, as Table 3 counts them; null where nothing was received to decide on. */
  readonly countedOn: Day | null
  readonly countedOutcome: string | null
}

export function summaryOf({ state, clock, version }: CaseFile): CaseSummary {
  const { assignee } = state
  return {
    stage: state.stage,
    version,
    receivedOn: state.receivedOn,
    dueOn: clock.due,
    provisional: clock.provisional,
    decidedOn: state.decidedOn,
    outcome: state.decision?.outcome ?? null,
    repliedOn: state.repliedOn,
    inTime: clock.verdict === null ? null : clock.verdict === 'in-time',
    closedOn: closedOn(state),
    archivedOn: state.archivedOn,
    unitId: assignee.unitId,
    handlerId: assignee.accountId,
    handlerName: assignee.accountName,
    internalDueOn: assignee.internalDueOn,
    restricted: state.restricted,
    topics: state.topics,
    counted: !['split', 'merged', 'transferred'].includes(state.stage),
    ...countedResult(state),
  }
}

/** What ended without a reply, a withdrawal say, ended with its decision; being laid away changes nothing about that. */
function closedOn({ repliedOn, stage, decidedOn }: CaseState): Day | null {
  return repliedOn ?? (stage === 'closed' || stage === 'archived' ? decidedOn : null)
}

/** Withdrawn before it was received, it is neither a request nor a result; no result counts before its request. */
function countedResult({ receivedOn, firstDecision }: CaseState) {
  if (receivedOn === null || firstDecision === null) return { countedOn: null, countedOutcome: null }
  const { on, outcome } = firstDecision
  return { countedOn: on < receivedOn ? receivedOn : on, countedOutcome: outcome }
}
