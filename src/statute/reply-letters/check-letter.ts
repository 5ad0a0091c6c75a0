import type { OfficialLetter } from '../../kernel/official-letter.ts'
import { applicantStaysUnnamed, headAndFootStand, numberIsRight, pagesAgree } from './checks/form-checks.ts'
import type { LetterCheck, LetterFinding } from './checks/letter-check.ts'
import { placesAreNamed, remediesFitTheResult } from './checks/remedy-checks.ts'
import {
  citedLawIsLaw,
  everyWordIsFilled,
  noBlankIsLeft,
  prescribedWordsStand,
  requestIsQuoted,
} from './checks/wording-checks.ts'
import type { LetterCode } from './letter-code.ts'
import { letterDefinition } from './letter-definitions.ts'
import type { LetterFacts } from './letter-facts.ts'

const checks: readonly LetterCheck[] = [
  headAndFootStand,
  everyWordIsFilled,
  noBlankIsLeft,
  requestIsQuoted,
  prescribedWordsStand,
  citedLawIsLaw,
  placesAreNamed,
  remediesFitTheResult,
  numberIsRight,
  pagesAgree,
  applicantStaysUnnamed,
]

/** What stands against issuing a letter, in the order it is read; a letter with an `error` is not issued. */
export function checkLetter(code: LetterCode, letter: OfficialLetter, facts: LetterFacts): readonly LetterFinding[] {
  const subject = { letter, definition: letterDefinition(code), facts }
  return checks.flatMap((check) => check(subject))
}
