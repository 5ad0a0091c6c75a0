import { dayInChinese, type Day } from '../../kernel/day.ts'
import type { Severity } from '../../kernel/finding.ts'
import { faultTexts } from './faults.zh.ts'

export type FaultCode = keyof typeof faultTexts

/** Something in the course of a request that the rules do not allow, or that a clerk should look at. */
export type ClockFault = {
  readonly code: FaultCode
  readonly severity: Severity
  /** The day of the event it is about. */
  readonly on: Day
  readonly message: string
  readonly article: string
}

/** What a fault's sentence may speak of: a last day, a number of working days. */
export type FaultDetail = { readonly by?: Day | null; readonly workingDays?: number }

/** The fault with its Chinese sentence. */
export function faultOf(code: FaultCode, on: Day, { by, workingDays }: FaultDetail = {}): ClockFault {
  const { severity, article, words } = faultTexts[code]
  const message = words
    .replace('{on}', dayInChinese(on))
    .replace('{by}', by === undefined || by === null ? '期限' : dayInChinese(by))
    .replace('{n}', String(workingDays ?? ''))
  return { code, severity, on, message, article }
}
