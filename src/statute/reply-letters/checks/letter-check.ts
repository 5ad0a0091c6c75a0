import type { Finding } from '../../../kernel/finding.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { LetterDefinition } from '../letter-definition.ts'
import type { LetterFacts } from '../letter-facts.ts'

/** What a check before issue has to say; an `error` keeps the letter from being issued. */
export type LetterFinding = Pick<Finding, 'rule' | 'severity' | 'message' | 'quote'>

/** A letter with what it was made from. */
export type LetterUnderCheck = {
  readonly letter: OfficialLetter
  readonly definition: LetterDefinition
  readonly facts: LetterFacts
}

/** One thing that has to hold before a letter leaves. */
export type LetterCheck = (subject: LetterUnderCheck) => readonly LetterFinding[]

/** The letter's own sentences: without the applicant's words, which may contain anything. */
export function ownTexts({ letter }: LetterUnderCheck): readonly string[] {
  const blocks = letter.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  )
  return [letter.title, letter.addressee, ...blocks, ...letter.attachments, letter.note ?? '']
}

/** An error; `quote` is the place in the letter it is about. */
export function fault(rule: string, message: string, quote?: string): LetterFinding {
  return quote === undefined ? { rule, severity: 'error', message } : { rule, severity: 'error', message, quote }
}
