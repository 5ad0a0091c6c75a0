import type { Outcome } from '../../../kernel/outcome.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { Day } from '../../../kernel/day.ts'
import { decisionWords } from '../../../statute/reply-letters/decision-words.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import { findChoice, outcomesOn, type OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { isWithholdingGround, withheldPartInWords } from '../../../statute/request-outcomes/withheld-part.ts'
import type { Decision, WithheldPart } from './decision.ts'
import type { Refusal } from './refusals.zh.ts'

/** The result a decision names, with the grounds of its closed parts; refused where there is no such result that day. */
export function choiceOf(decision: Decision, today: Day): Outcome<OutcomeChoice, Refusal> {
  const choice = findChoice(decision.outcome, decision.variant)
  if (choice === undefined || !outcomesOn(today).some(({ code }) => code === choice.outcome))
    return refuse('unknown-outcome')
  const grounds = decision.withheld.map(({ ground }) => ground)
  if (!grounds.every(isWithholdingGround)) return refuse('ground-unknown')
  return done(hasParts(choice) ? { ...choice, grounds: [...new Set(grounds.filter(isWithholdingGround))] } : choice)
}

/** Whether the result closes some parts and opens others (条例 第三十七条). */
export function hasParts({ outcome }: Pick<OutcomeChoice, 'outcome'>): boolean {
  return outcome === 'partial'
}

/** What was filled in for a decision, as words of letters and of the file: only what its form asks, nothing smuggled in. */
export function wordsOfDecision(decision: Decision, choice: OutcomeChoice): LetterWords {
  const asked = decisionWords(choice).map(({ key }) => key)
  const written = asked.flatMap((key) => {
    const word = decision.fields[key]?.trim() ?? ''
    return word === '' ? [] : [[key, word] as const]
  })
  const parts = hasParts(choice) ? partsInWords(decision.withheld) : ''
  return { ...Object.fromEntries(written), ...(parts === '' ? {} : { withheldParts: parts }) }
}

function partsInWords(withheld: readonly WithheldPart[]): string {
  return withheld
    .flatMap(({ part, ground, reason }) =>
      isWithholdingGround(ground) ? [withheldPartInWords({ part, ground, reason })] : [],
    )
    .join('\n')
}
