import { addDays, addMonths, type Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { DocumentRefusal } from '../document-refusal.ts'
import type { DocumentPractice } from '../document-practice.ts'
import type { DocumentRule } from '../document-rule.ts'
import type { NormativeDocument } from '../document.ts'

export type Issue = {
  readonly madeOn: Day
  readonly effectiveOn: Day
  /** `usual`: as the organ has settled; `none`: its text gives none; else its last day. */
  readonly term: 'usual' | 'none' | Day
  /** 令号 of a rule; empty for a normative document, which gets the next number. */
  readonly orderNumber: string
  /** Why a rule applies sooner than 30 days after publication; empty where it does not. */
  readonly why: string
}

/** 统一登记、统一编号、统一印发: from now on it counts as issued. */
export const issueDocument: DocumentRule<Issue> = (document, input, { today, practice }) => {
  const bar = barToIssue(document, input, today)
  if (bar !== undefined) return refuse(bar)
  const { madeOn, effectiveOn, orderNumber, why } = input
  const expiresOn = termOf(document, input, practice)
  if (expiresOn !== null && expiresOn < effectiveOn) return refuse('expires-before-effective')
  const detail = { madeOn, effectiveOn, ...(expiresOn && { expiresOn }), ...(why === '' ? {} : { why }) }
  return done({
    entry: { step: 'issue', detail },
    set: { stage: 'issued', madeOn },
    fact: { change: 'issued', on: madeOn, effectiveOn, expiresOn },
    number: { year: Number(madeOn.slice(0, 4)), given: document.kind === 'rule' ? orderNumber : null },
  })
}

function barToIssue(document: NormativeDocument, input: Issue, today: Day): DocumentRefusal | undefined {
  const { madeOn, effectiveOn, orderNumber, why } = input
  if (madeOn > today) return 'in-future'
  if (effectiveOn < madeOn) return 'effective-before-made'
  if (document.kind !== 'rule') return undefined
  if (orderNumber === '') return 'no-order-number'
  // 规章制定程序条例 第三十二条: 30 days after publication, but for security, foreign exchange and money, or where waiting hinders.
  return effectiveOn < addDays(madeOn, 30) && why === '' ? 'too-soon-effective' : undefined
}

/** The last day of its term. */
function termOf(document: NormativeDocument, { term, effectiveOn }: Issue, practice: DocumentPractice): Day | null {
  if (term !== 'usual') return term === 'none' ? null : term
  return usualTerm(effectiveOn, document.trial ? practice.trialYears : practice.termYears)
}

/** The last day of so many years from a day on; null for no term. */
export function usualTerm(from: Day, years: number): Day | null {
  return years === 0 ? null : addDays(addMonths(from, years * 12), -1)
}
