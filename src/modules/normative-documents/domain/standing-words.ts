import { dayInChinese } from '../../../kernel/day.ts'
import { validityStates, type Validity } from '../../../statute/proactive-disclosure/validity.table.ts'
import type { Standing } from './document-fact.ts'

export function validityLabel(validity: Validity): string {
  return validityStates.find(({ key }) => key === validity)?.zh ?? validity
}

/** When its term ends, in words: `有效期至2031年3月31日`, or that it has none. */
export function termWords({ expiresOn, endedOn, endedAs }: Standing): string {
  if (endedOn !== null && endedAs === 'repealed') return `${dayInChinese(endedOn)}起废止`
  if (expiresOn !== null) return `有效期至${dayInChinese(expiresOn)}`
  return endedOn === null ? '长期有效' : `${dayInChinese(endedOn)}起失效`
}
