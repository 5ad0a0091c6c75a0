import { newCase, type CaseState } from './case-state.ts'
import { foldDecisions } from './fold-decisions.ts'
import { foldDeliveries } from './fold-deliveries.ts'
import { foldExchanges } from './fold-exchanges.ts'
import type { Fold, Folds } from './fold.ts'
import type { EventKind, RequestEvent } from './request-event.ts'

/** The state a list of events leads to. Every list that was ever saved folds; nothing here refuses. */
export function stateOf(events: readonly RequestEvent[]): CaseState {
  return events.reduce(afterEvent, newCase)
}

/** The state after one more event. */
export function afterEvent(state: CaseState, event: RequestEvent): CaseState {
  const fold = folds[event.kind] as Fold<EventKind> | undefined
  return fold === undefined ? state : fold(state, event)
}

const foldCourse: Folds = {
  registered: (state, event) => ({
    ...state,
    receivedOn: event.receivedOn,
    stage: event.receivedOn === null ? 'awaiting-confirmation' : 'in-hand',
  }),
  confirmed: (state, event) => ({ ...state, receivedOn: event.on, stage: 'in-hand' }),
  assigned: (state, { unitId, unitName, accountId, accountName, internalDueOn }) => ({
    ...state,
    assignee: { unitId, unitName, accountId, accountName, internalDueOn },
  }),
  'handed-over': (state, event) => ({
    ...state,
    assignee: { ...state.assignee, accountId: event.toId, accountName: event.toName },
  }),
  'split-into': (state) => ({ ...state, stage: 'split' }),
  'merged-into': (state) => ({ ...state, stage: 'merged' }),
  transferred: (state) => ({ ...state, stage: 'transferred' }),
  reopened: (state, event) => ({
    ...state,
    stage: 'in-hand',
    proposal: null,
    repliedOn: null,
    decisionLetterId: null,
    archivedOn: null,
    ...begunAnew(state),
    reopenedOn: event.on,
    reopenedAnswerBy: event.answerBy,
  }),
  complained: (state, event) => ({
    ...state,
    complaints: [...state.complaints, { on: event.on, text: event.text, answeredOn: null }],
  }),
  'complaint-answered': (state, event) => ({
    ...state,
    complaints: state.complaints.map((one) => (one.answeredOn === null ? { ...one, answeredOn: event.on } : one)),
  }),
  'publication-suggested': (state, { on, text }) => ({ ...state, suggestion: { on, text, accepted: null } }),
  'suggestion-answered': (state, { accepted }) => ({
    ...state,
    suggestion: state.suggestion === null ? null : { ...state.suggestion, accepted },
  }),
  restricted: (state, event) => ({ ...state, restricted: event.restricted }),
  'topics-set': (state, event) => ({ ...state, topics: event.topics }),
  archived: (state, event) => ({ ...state, stage: 'archived', archivedOn: event.on }),
  'answer-published': (state, { published, title, summary }) => ({
    ...state,
    published: published ? { title, summary } : null,
  }),
  'item-begun': (state, { itemId }) => ({ ...state, itemId }),
  'identity-purged': (state) => ({ ...state, identityPurged: true }),
}

/**
 * Of the first handling stands what was said and paid. What it rested on has to be found anew: the search, and any time that
 * ran out without an answer; the extension belonged to the term that is over.
 */
function begunAnew({ fee, reasons }: CaseState) {
  return {
    extension: null,
    delayedUntil: null,
    search: null,
    fee: fee?.paidOn === null ? null : fee,
    reasons: reasons?.given === null ? null : reasons,
  }
}

const folds: Folds = { ...foldCourse, ...foldExchanges, ...foldDecisions, ...foldDeliveries }
