import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Problem } from '../../../platform/http/page.ts'
import { isLetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'

/** The document an address names. */
export function findLetter({ code = '' }: RawFields): Outcome<LetterDefinition, Problem> {
  return isLetterCode(code) ? done(letterDefinition(code)) : refuse({ status: 404, detail: '没有这种文书。' })
}
