import type { Day } from '../../kernel/day.ts'
import type { RemedyCharacter } from '../request-outcomes/request-outcomes.table.ts'
import { remedyLimits, remedyRules } from './remedy-rules.table.ts'
import type { RemedyLimit, RemedyLimitKey, RemedyProfile, RemedyRules } from './remedy-rules.table.ts'

/** What of a letter a remedy is for: all of it, the part that stays closed, or the rest. */
export type RemedyScope = 'whole' | 'withheld' | 'rest'

/** One remedy a letter has to tell. */
export type ToldRemedy = { readonly scope: RemedyScope; readonly profile: Exclude<RemedyProfile, 'none'> }

/** The rules for letters issued on that day. */
export function remedyRulesOn(issuedOn: Day): RemedyRules {
  return remedyRules.findLast(({ since }) => since <= issuedOn) ?? remedyRules[0]
}

/**
 * The remedies a letter has to tell, in order. Reconsideration comes first only for refusals under Art. 14–16 issued since
 * 2024-01-01 and for the closed part of a 部分公开 (行政复议法 第二十三条, 法释〔2025〕8号 第一条).
 */
export function remediesToTell(character: RemedyCharacter, issuedOn: Day): readonly ToldRemedy[] {
  if (character === 'none') return []
  const { refusal } = remedyRulesOn(issuedOn)
  if (character === 'choice' || refusal !== 'reconsideration-first') return [{ scope: 'whole', profile: 'choice' }]
  if (character === 'refusal') return [{ scope: 'whole', profile: refusal }]
  return [
    { scope: 'withheld', profile: refusal },
    { scope: 'rest', profile: 'choice' },
  ]
}

/** The term with this name. */
export function remedyLimit(key: RemedyLimitKey): RemedyLimit {
  return remedyLimits.find((limit) => limit.key === key) as RemedyLimit
}
