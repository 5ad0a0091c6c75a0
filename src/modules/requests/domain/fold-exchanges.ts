import type { CaseState, Consultation } from './case-state.ts'
import type { Folds } from './fold.ts'

/** What goes back and forth with applicants and others before a decision. */
export const foldExchanges: Folds = {
  'correction-asked': (state, event) => ({
    ...state,
    stage: 'awaiting-correction',
    correction: { askedOn: event.on, answerBy: event.answerBy, correctedOn: null },
  }),
  corrected: (state, event) => ({
    ...state,
    stage: 'in-hand',
    correction: state.correction === null ? null : { ...state.correction, correctedOn: event.on },
  }),
  'consultation-sent': (state, event) =>
    withConsultations(state, [
      ...state.consultations,
      {
        id: event.consultationId,
        with: event.with,
        party: event.party,
        matter: event.matter,
        sentOn: event.on,
        receivedOn: null,
        answeredOn: null,
        answer: null,
        reasons: '',
        told: null,
      },
    ]),
  'consultation-received': (state, event) =>
    changeConsultation(state, event.consultationId, (one) => ({ ...one, receivedOn: event.on })),
  'consultation-answered': (state, event) =>
    changeConsultation(state, event.consultationId, (one) => ({
      ...one,
      answeredOn: event.on,
      answer: event.answer,
      reasons: event.reasons,
    })),
  'third-party-told': (state, { consultationId, letterId, releaseOn }) => ({
    ...state,
    consultations: state.consultations.map((one) =>
      one.id === consultationId ? { ...one, told: { letterId, releaseOn } } : one,
    ),
  }),
  'extension-asked': (state, event) => ({
    ...state,
    extension: { state: 'asked', workingDays: event.workingDays, reason: event.reason },
  }),
  'extension-refused': (state) => ({ ...state, extension: null }),
  'extension-approved': (state, event) => ({
    ...state,
    extension: { state: 'approved', workingDays: event.workingDays, reason: state.extension?.reason ?? '' },
  }),
  extended: (state, event) => ({
    ...state,
    extension: { state: 'notified', workingDays: event.workingDays, reason: event.reason },
  }),
  'reasons-asked': (state, event) => ({
    ...state,
    stage: 'awaiting-reasons',
    reasons: { answerBy: event.answerBy, given: null, reasonable: null },
  }),
  'reasons-sent': (state, event) => ({
    ...state,
    reasons: state.reasons === null ? null : { ...state.reasons, given: event.reasons },
  }),
  'reasons-given': (state, event) => ({
    ...state,
    stage: 'in-hand',
    reasons: {
      answerBy: state.reasons?.answerBy ?? event.on,
      given: event.reasons,
      reasonable: event.reasonable,
    },
  }),
  delayed: (state, event) => ({ ...state, delayedUntil: event.until }),
  'fee-noticed': (state, { method, count, amountFen, on, letterId }) => ({
    ...state,
    stage: 'awaiting-fee',
    fee: { method, count, amountFen, noticedOn: on, letterId, paidOn: null },
  }),
  'fee-paid': (state, event) => ({
    ...state,
    stage: 'in-hand',
    fee: state.fee === null ? null : { ...state.fee, paidOn: event.on },
  }),
  'search-recorded': (state, { places, terms, result, on }) => ({ ...state, search: { places, terms, result, on } }),
}

function changeConsultation(state: CaseState, id: string, change: (one: Consultation) => Consultation): CaseState {
  return withConsultations(
    state,
    state.consultations.map((one) => (one.id === id ? change(one) : one)),
  )
}

/** A case is consulting as long as an opinion is out; deciding without it is possible once its days are over. */
function withConsultations(state: CaseState, consultations: readonly Consultation[]): CaseState {
  const waiting = consultations.some((one) => one.answeredOn === null)
  return { ...state, consultations, stage: waiting ? 'consulting' : 'in-hand' }
}
