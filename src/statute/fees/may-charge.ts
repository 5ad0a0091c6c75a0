import type { Day } from '../../kernel/day.ts'
import { done, refuse } from '../../kernel/outcome.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { feeOf, findFeeTiers } from './fees.ts'
import type { FeeBasis } from './fees.ts'

/** A request as far as a fee for it depends on it. */
export type ChargeableRequest = {
  readonly receivedOn: Day
  /** By which method a notice has been served already; null where there is none. */
  readonly noticedMethod: FeeBasis['method'] | null
  /** Whether something is handed over on paper, by e-mail or as a copy of electronic data. */
  readonly isSupplied: boolean
  /** Whether the reply, or the end of the period for it, has come already. */
  readonly isEnded: boolean
}

export type FeeRefusal =
  | 'before-fees-existed'
  | 'already-ended'
  | 'other-method-chosen'
  | 'already-noticed'
  | 'nothing-supplied'
  | 'nothing-due'

/** The fee in fen a notice may ask for, or why none may be sent. */
export function mayCharge(request: ChargeableRequest, basis: FeeBasis): Outcome<number, FeeRefusal> {
  if (findFeeTiers(request.receivedOn) === undefined) return refuse('before-fees-existed')
  if (request.isEnded) return refuse('already-ended')
  if (request.noticedMethod !== null) {
    return refuse(request.noticedMethod === basis.method ? 'already-noticed' : 'other-method-chosen')
  }
  // Where only the way to published information is told, no page is supplied (第五条).
  if (basis.method === 'per-page' && !request.isSupplied) return refuse('nothing-supplied')
  const fee = feeOf(basis, request.receivedOn)
  return fee === 0 ? refuse('nothing-due') : done(fee)
}

export const feeRefusalText = {
  'before-fees-existed': '2021年1月1日前收到的申请不收取信息处理费。',
  'already-ended': '申请已经办结，或者答复期限已经届满。收费通知应当在答复期限内送达（国办函〔2020〕109号）。',
  'other-method-chosen': '同一申请已按另一种方式收费。按件、按量计收只能选择一种（国办函〔2020〕109号 第三条）。',
  'already-noticed': '这一申请的收费通知已经送达。',
  'nothing-supplied': '只有以纸质、电子邮件形式提供或者复制电子数据的，才能按量计收（国办函〔2020〕109号 第五条）。',
  'nothing-due': '没有超出免费的件数或者页数，不收取信息处理费。',
} as const satisfies Record<FeeRefusal, string>
