import { done } from '../../../kernel/outcome.ts'
import { isOrganization } from './applicant.ts'
import type { CaseFile } from './case-file.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import type { LetterDraft } from './letter-draft.ts'
import type { LetterStep } from './letter-step.ts'

/** Letters that belong to no step of their own: they are written when somebody needs them. */
export const lettersAlone = [
  { code: 'internal-assignment', flags: [] },
  { code: 'rectification-notice', flags: ['record-corrected', 'record-kept'] },
  { code: 'forwarding-notice', flags: [] },
  { code: 'suggestion-reply', flags: ['suggestion-accepted', 'suggestion-declined'] },
  { code: 'receipt', flags: [] },
] as const satisfies readonly { code: LetterCode; flags: readonly LetterFlag[] }[]

export type LetterAloneCode = (typeof lettersAlone)[number]['code']

export type LetterToWrite = {
  readonly letterId: string
  readonly code: LetterAloneCode
  /** Null for letters to the applicant. */
  readonly recipient: { readonly name: string; readonly isPerson: boolean } | null
  readonly words: LetterWords
  readonly flag: LetterFlag | null
}

/** Issues a letter that changes nothing in the case but is remembered in it. */
export const letterAloneStep: LetterStep<LetterToWrite> = {
  step: 'note',
  codes: lettersAlone.map(({ code }) => code),
  rule: (_file, { code }, { today }) =>
    done([{ kind: 'noted', on: today, text: `签发《${letterDefinition(code).zh}》。` }]),
  letters: (_before, after, input) => [{ id: input.letterId, draft: draftOf(after, input) }],
}

function draftOf({ request }: CaseFile, { code, recipient, words, flag }: LetterToWrite): LetterDraft {
  const { applicant, wanted } = request
  return {
    code,
    recipient: recipient ?? { name: applicant.name, isPerson: !isOrganization(applicant.class) },
    words,
    flags: flag === null ? [] : [flag],
    choice: null,
    servedOnline: recipient === null && (wanted.way === 'online' || wanted.way === 'email'),
    enclosures: [],
  }
}
