import type { LetterFacts } from '../../statute/reply-letters/letter-facts.ts'
import type { LetterWords } from '../../statute/reply-letters/letter-words.ts'
import type { Organ } from '../organizations/public.ts'

/** An organ as its letters name it, with the body and the court its readers may go to. */
export function organInLetters(organ: Organ): LetterFacts['organ'] {
  return {
    name: organ.name,
    reconsiderationBody: organ.reconsideration?.name ?? null,
    court: organ.court?.name ?? null,
    onlineFiling: organ.reconsideration?.url ?? null,
  }
}

/** The words of letters that come from the organ's entry; what was not entered is left out. */
export function organWords({ name, disclosureUnit }: Organ): LetterWords {
  const words: readonly (readonly [keyof LetterWords, string])[] = [
    ['organName', name],
    ['disclosureUnit', disclosureUnit.name],
    ['contact', disclosureUnit.phone],
    ['officeAddress', disclosureUnit.address],
    ['officeHours', disclosureUnit.hours],
  ]
  return Object.fromEntries(words.filter(([, word]) => word.trim() !== ''))
}
