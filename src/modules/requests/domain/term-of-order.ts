import { isTermOfOrder } from '../../../statute/terms/course.ts'
import type { CaseFile } from './case-file.ts'
import type { Refusal } from './refusals.zh.ts'

/** Why nothing may move the term now: a decision or judgment set it. Undefined where the law's own term runs. */
export function barOfOrder({ clock }: Pick<CaseFile, 'clock'>): Refusal | undefined {
  return isTermOfOrder(clock) ? 'order-fixed' : undefined
}
