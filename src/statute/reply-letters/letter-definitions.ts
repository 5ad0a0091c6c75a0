import { closingLetters } from './closing-letters.table.ts'
import { denyingLetters } from './denying-letters.table.ts'
import { grantingLetters } from './granting-letters.table.ts'
import type { LetterCode } from './letter-code.ts'
import type { LetterDefinition } from './letter-definition.ts'
import { refusingLetters } from './refusing-letters.table.ts'
import { stepLetters } from './step-letters.table.ts'

/** Every document of a request as the statute gives it, in the order a request meets them. */
export const letterDefinitions: readonly LetterDefinition[] = [
  ...stepLetters,
  ...grantingLetters,
  ...denyingLetters,
  ...refusingLetters,
  ...closingLetters,
]

const byCode = new Map(letterDefinitions.map((definition) => [definition.code, definition]))

/** The document with this code. */
export function letterDefinition(code: LetterCode): LetterDefinition {
  return byCode.get(code) as LetterDefinition
}
