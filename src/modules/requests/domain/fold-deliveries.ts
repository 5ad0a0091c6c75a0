import type { CaseState, Delivery } from './case-state.ts'
import { countsFromSending } from './delivery-ways.table.ts'
import type { Folds } from './fold.ts'

/** Letters on their way. The reply counts from the post's hands, or from being served. */
export const foldDeliveries: Folds = {
  'letter-sent': (state, event) => {
    const delivery: Delivery = {
      id: event.deliveryId,
      letterId: event.letterId,
      way: event.way,
      sentOn: event.on,
      tracking: event.tracking,
      servedOn: null,
      failedOn: null,
      failure: '',
    }
    const sent = { ...state, deliveries: [...state.deliveries, delivery] }
    return countsFromSending(event.way) ? afterReply(sent, event.letterId, event.on) : sent
  },
  'letter-served': (state, event) => {
    const deliveries = state.deliveries.map((one) =>
      one.id === event.deliveryId ? { ...one, servedOn: event.on } : one,
    )
    return afterReply({ ...state, deliveries }, event.letterId, event.on)
  },
  'letter-failed': (state, event) => ({
    ...state,
    deliveries: state.deliveries.map((one) =>
      one.id === event.deliveryId ? { ...one, failedOn: event.on, failure: event.why } : one,
    ),
  }),
}

function afterReply(state: CaseState, letterId: string, on: CaseState['repliedOn']): CaseState {
  if (letterId !== state.decisionLetterId || state.stage !== 'decided') return state
  return { ...state, stage: 'replied', repliedOn: on }
}
