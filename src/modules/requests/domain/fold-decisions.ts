import type { Folds } from './fold.ts'

/** From a proposal over review and approval to the decision, or to an end without one. */
export const foldDecisions: Folds = {
  'decision-proposed': (state, event) => ({
    ...state,
    stage: event.to === 'review' ? 'in-review' : 'in-approval',
    proposal: { decision: event.decision, letterId: event.letterId, proposedBy: event.proposedBy, reviewed: false },
  }),
  'decision-reviewed': (state) => ({
    ...state,
    stage: 'in-approval',
    proposal: state.proposal === null ? null : { ...state.proposal, reviewed: true },
  }),
  'decision-returned': (state) => ({ ...state, stage: 'in-hand', proposal: null }),
  decided: (state, event) => ({
    ...state,
    // Nothing is sent after a withdrawal: the case is over at once.
    stage: event.letterId === null ? 'closed' : 'decided',
    proposal: null,
    decision: event.decision,
    decidedOn: event.on,
    decisionLetterId: event.letterId,
    firstDecision: state.firstDecision ?? { on: event.on, outcome: event.decision.outcome },
  }),
  withdrawn: (state, event) => ({ ...state, withdrawnOn: event.on }),
}
