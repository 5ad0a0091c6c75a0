import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { LetterDraft } from './letter-draft.ts'

/** `void`: drafted for a decision that was sent back. */
export type LetterStatus = 'draft' | 'issued' | 'void'

/** What a list says of a letter. */
export type ListedLetter = {
  readonly id: string
  readonly code: LetterCode
  readonly addressee: string
  readonly status: LetterStatus
  readonly number: string | null
  readonly issuedOn: Day | null
}

/** A letter as a case keeps it. */
export type LetterOnFile = ListedLetter & {
  readonly requestId: string
  readonly templateVersion: number
  readonly draft: LetterDraft
  readonly letter: OfficialLetter
  readonly draftedBy: string
}
