import type { Day } from '../../../../kernel/day.ts'
import { dayNumber, parseDay } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { awaitedSteps, consultationDays } from '../awaited-steps.ts'
import type { DocumentRule } from '../document-rule.ts'

export type Consultation = {
  readonly from: Day
  readonly until: Day
  /** Where it is published. */
  readonly where: string
  /** Why it is shorter than it has to be; empty where it is not. */
  readonly why: string
}

/** 公开征求意见: 30 days where businesses are touched or a rule is made, unless a reason for less is on file. */
export const consultOn: DocumentRule<Consultation> = (document, { from, until, where, why }, { practice }) => {
  const days = dayNumber(until) - dayNumber(from) + 1
  if (days < consultationDays(document, practice) && why.trim() === '') return refuse('too-short-consultation')
  if (days < 1) return refuse('too-short-consultation')
  return done({ entry: { step: 'consult', detail: { from, until, where, ...(why === '' ? {} : { why }) } } })
}

export type ConsultationResult = { readonly received: number; readonly adopted: number; readonly summary: string }

export const closeConsultation: DocumentRule<ConsultationResult> = (document, result, { today }) => {
  const opened = document.trail.findLast(({ step }) => step === 'consult')
  const until = parseDay(opened?.detail['until'] ?? '')
  if (until === undefined) return refuse('no-consultation')
  if (today <= until) return refuse('still-consulting')
  const { received, adopted, summary } = result
  return done({
    entry: {
      step: 'close-consultation',
      detail: { received: String(received), adopted: String(adopted), ...(summary === '' ? {} : { summary }) },
    },
  })
}

export type Review = { readonly verdict: 'passed' | 'returned'; readonly by: string; readonly opinion: string }

const review =
  (step: 'review-legality' | 'review-competition'): DocumentRule<Review> =>
  (document, { verdict, by, opinion }) => {
    if (document.text.trim() === '') return refuse('no-text')
    if (verdict === 'returned' && opinion.trim() === '') return refuse('no-reason')
    return done({ entry: { step, detail: { verdict, by, ...(opinion === '' ? {} : { opinion }) } } })
  }

export const reviewLegality = review('review-legality')
export const reviewCompetition = review('review-competition')

export type InterpretationPlan = { readonly forms: readonly string[]; readonly by: string; readonly channels: string }

/** 解读方案: who interprets it, in which forms, where; kept with the document (三同步). */
export const planInterpretation: DocumentRule<InterpretationPlan> = (_document, { forms, by, channels }) =>
  done({ entry: { step: 'plan-interpretation', detail: { forms: forms.join(' '), by, channels } } })

export type Deliberation = { readonly meeting: string; readonly on: Day; readonly decision: 'adopted' | 'returned' }

/** 集体审议: only what has passed everything before is put before the meeting. */
export const deliberate: DocumentRule<Deliberation> = (document, { meeting, on, decision }, { today, practice }) => {
  if (on > today) return refuse('in-future')
  if (document.text.trim() === '') return refuse('no-text')
  if (awaitedSteps(document, practice).some(({ done: isDone }) => !isDone)) return refuse('awaits-steps')
  const entry = { step: 'deliberate', detail: { meeting, on, decision } } as const
  return done(decision === 'adopted' ? { entry, set: { stage: 'decided' } } : { entry })
}

type Reason = { readonly why: string }

export const reopenDocument: DocumentRule<Reason> = (_document, { why }) =>
  why.trim() === ''
    ? refuse('no-reason')
    : done({ entry: { step: 'reopen', detail: { why } }, set: { stage: 'preparing' } })

export const dropDocument: DocumentRule<Reason> = (_document, { why }) =>
  why.trim() === ''
    ? refuse('no-reason')
    : done({ entry: { step: 'drop', detail: { why } }, set: { stage: 'dropped' } })
