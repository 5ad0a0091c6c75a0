import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import { onFileCondition, type OnFileKey } from '../../../statute/request-outcomes/conditions.table.ts'
import { missingOnFile, needsOf } from '../../../statute/request-outcomes/missing-on-file.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseDocument } from './case-document.ts'
import { payableThrough } from './fee-service.ts'

/** What of a case decides whether a result may be chosen, besides its events. */
export type OnFileToday = {
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly documents: readonly CaseDocument[]
  /** Whether the chosen redacted copy was examined and hides what it should. */
  readonly copyIsClean: boolean
}

/** One thing that has to be on file, with whether it is. */
export type Condition = {
  readonly zh: string
  readonly article: string
  readonly isMet: boolean
  /** Whether filling in the form is enough; else something has to happen in the case first. */
  readonly isAsked: boolean
}

/** Every condition of a result, for the person who chooses it. */
export function conditionsOf(
  choice: OutcomeChoice,
  words: LetterWords,
  met: ReadonlySet<OnFileKey>,
): readonly Condition[] {
  const missing = new Set(missingOnFile(choice, { met, words }).map(({ zh }) => zh))
  return needsOf(choice).map((keys) => {
    const anyOf = keys.map(onFileCondition)
    const zh = anyOf.map((one) => one.zh).join('或者：')
    const articles = [...new Set(anyOf.map(({ article }) => article))].join('；')
    return { zh, article: articles, isMet: !missing.has(zh), isAsked: anyOf.some(({ asks }) => asks.length > 0) }
  })
}

/** The conditions the course of the case has met, taken from its events and files, never from what somebody says. */
export function metOnFile(file: CaseFile, on: OnFileToday): ReadonlySet<OnFileKey> {
  const found: readonly (readonly [OnFileKey, boolean])[] = [
    ['redacted-copy', on.copyIsClean],
    ['third-party-consultation', hasHeardThirdParty(file, on.today)],
    ['search-record', file.state.search !== null],
    ['correction-round-done', file.state.correction !== null && file.state.correction.correctedOn !== null],
    ['correction-asked-and-lapsed', hasCorrectionLapsed(file, on.today)],
    ['reasons-asked', haveReasonsCome(file, on.today)],
    ['fee-noticed-and-lapsed', hasFeeLapsed(file, on)],
    ['withdrawal-statement', hasWithdrawal(file, on.documents)],
  ]
  return new Set(found.filter(([, isMet]) => isMet).map(([key]) => key))
}

/** Art. 32: every third party that was asked has answered, or its fifteen working days are over. */
function hasHeardThirdParty({ clock }: CaseFile, today: Day): boolean {
  const asked = clock.consultations.filter((one) => one.with === 'third-party')
  return asked.length > 0 && asked.every(({ answeredOn, answerBy }) => answeredOn !== null || answerBy < today)
}

function hasCorrectionLapsed({ state }: CaseFile, today: Day): boolean {
  const { correction } = state
  if (correction === null || correction.correctedOn !== null) return false
  // A round of the handling that was annulled lets nothing lapse in the next.
  const isOfThisTerm = state.reopenedOn === null || correction.askedOn >= state.reopenedOn
  return isOfThisTerm && correction.answerBy < today
}

/** Reasons the organ has found good are no ground to refuse: then a later day can be set (条例 第三十五条). */
function haveReasonsCome({ state }: CaseFile, today: Day): boolean {
  if (state.reasons === null || state.reasons.reasonable === true) return false
  return state.reasons.given !== null || state.reasons.answerBy < today
}

function hasFeeLapsed({ state }: CaseFile, { today, calendar }: OnFileToday): boolean {
  if (state.fee === null || state.fee.paidOn !== null) return false
  const last = payableThrough(state, calendar)
  return last !== null && last < today
}

function hasWithdrawal({ state }: CaseFile, documents: readonly CaseDocument[]): boolean {
  return state.withdrawnOn !== null || documents.some(({ kind }) => kind === 'withdrawal')
}

/** Whether an opinion is out whose days are not over (条例 第三十二条, 第三十四条). */
export function isOpinionOutstanding({ clock }: CaseFile, today: Day): boolean {
  return clock.consultations.some(({ answeredOn, answerBy }) => answeredOn === null && today <= answerBy)
}
