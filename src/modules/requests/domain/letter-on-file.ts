import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterDraft } from './letter-draft.ts'

/** `void`: drafted for a decision that was sent back. */
export type LetterStatus = 'draft' | 'issued' | 'void'

/** A letter as a case keeps it. */
export type LetterOnFile = {
  readonly id: string
  readonly requestId: string
  readonly code: LetterCode
  readonly templateVersion: number
  readonly draft: LetterDraft
  readonly letter: OfficialLetter
  readonly addressee: string
  readonly status: LetterStatus
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly draftedBy: string
}
