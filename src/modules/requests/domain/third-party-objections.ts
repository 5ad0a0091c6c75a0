import type { Day } from '../../../kernel/day.ts'
import type { CaseState, Consultation } from './case-state.ts'
import type { Decision } from './decision.ts'
import type { Refusal } from './refusals.zh.ts'

type Standing = Pick<CaseState, 'consultations' | 'decision' | 'decisionLetterId'>

/**
 * The third parties who said no, wholly or in part, to what the decision discloses. A 部分公开 that keeps parts closed for the
 * sake of third parties follows their objections; every other disclosure goes against them (条例 第三十二条).
 */
export function overriddenObjections(state: Standing): readonly Consultation[] {
  const { consultations, decision, decisionLetterId } = state
  // A case taken up again has no decision yet that could override anybody.
  if (decision === null || decisionLetterId === null || !discloses(decision)) return []
  return consultations.filter((one) => one.with === 'third-party' && isObjection(one))
}

/** Those of them who have not been told yet that it will be disclosed, and why. */
export function objectionsUntold(state: Standing): readonly Consultation[] {
  return overriddenObjections(state).filter(({ told }) => told === null)
}

/**
 * Why the reply may not go out to the applicant on that day: a third party whose objection is overridden is told in writing
 * before, what will be disclosed and why, and nothing is released before the day it was told.
 */
export function barToDisclosure(state: Standing & Pick<CaseState, 'deliveries'>, on: Day): Refusal | undefined {
  if (objectionsUntold(state).length > 0) return 'third-party-not-told'
  const notices = overriddenObjections(state).flatMap(({ told }) => (told === null ? [] : [told]))
  const isSent = ({ letterId }: { readonly letterId: string }) =>
    state.deliveries.some((one) => one.letterId === letterId && one.failedOn === null && one.sentOn <= on)
  if (!notices.every(isSent)) return 'third-party-letter-not-sent'
  return notices.some(({ releaseOn }) => on < releaseOn) ? 'before-release-day' : undefined
}

/** Whether every third party that was asked consents: then its rights close nothing (条例 第十五条). Silence is no consent. */
export function isConsentedByAll({ consultations }: Pick<CaseState, 'consultations'>): boolean {
  const asked = consultations.filter((one) => one.with === 'third-party')
  return asked.length > 0 && asked.every(({ answer }) => answer === 'agrees')
}

/** Whether a decision closes anything for the sake of third parties. */
export function isForThirdParty({ outcome, withheld }: Pick<Decision, 'outcome' | 'withheld'>): boolean {
  return outcome === 'denied-third-party' || withheld.some(({ ground }) => ground === 'denied-third-party')
}

function isObjection({ answer }: Consultation): boolean {
  return answer === 'disagrees' || answer === 'partly'
}

/** What is public already is nobody's secret any more. */
function discloses({ outcome, variant, withheld }: Decision): boolean {
  if (outcome === 'granted') return variant !== 'already-published'
  return outcome === 'partial' && !withheld.some(({ ground }) => ground === 'denied-third-party')
}
