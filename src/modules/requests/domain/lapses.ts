import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { CaseFile } from './case-file.ts'

/** A time given to somebody that ran out without an answer, and what the law makes possible then. Never done by itself. */
export type Lapse = {
  readonly of: 'correction' | 'fee' | 'reasons'
  readonly since: Day
  /** The outcome it suggests, for the form of the decision. */
  readonly outcome: string
  readonly zh: string
}

/** Whether the applicant let the time to correct, pay or explain go by (条例 第三十条、第三十五条；国办函〔2020〕109号). */
export function lapseOf({ state, clock }: CaseFile, today: Day): Lapse | null {
  const { correctionAnswerBy, paymentBy, reasonsBy } = clock.deadlines
  if (state.stage === 'awaiting-correction' && isOver(correctionAnswerBy, today)) {
    return {
      of: 'correction',
      since: correctionAnswerBy,
      outcome: 'other-no-correction',
      zh: `补正期限已于${dayInChinese(correctionAnswerBy)}届满，申请人没有补正。无正当理由的，视为放弃申请，可以不再处理（条例第三十条）。`,
    }
  }
  if (state.stage === 'awaiting-fee' && isOver(paymentBy, today)) {
    return {
      of: 'fee',
      since: paymentBy,
      outcome: 'other-no-payment',
      zh: `缴费期限已于${dayInChinese(paymentBy)}届满，申请人没有缴费，可以不再处理（国办函〔2020〕109号）。`,
    }
  }
  if (state.stage === 'awaiting-reasons' && isOver(reasonsBy, today)) {
    return {
      of: 'reasons',
      since: reasonsBy,
      outcome: 'refused-massive',
      zh: `说明理由的期限已于${dayInChinese(reasonsBy)}届满，申请人没有说明。认为没有正当理由的，可以告知不予处理（条例第三十五条）。`,
    }
  }
  return null
}

function isOver(by: Day | null, today: Day): by is Day {
  return by !== null && today > by
}
