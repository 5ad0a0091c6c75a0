import { refuse } from '../../../kernel/outcome.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { caseFileOf, type CaseFile } from './case-file.ts'
import type { IdentifiedDraft } from './letter-draft.ts'
import { draftedLetter, faultsBeforeIssue, isFaulty, type LetterMaking } from './letter-making.ts'
import type { StepRule } from './step-rule.ts'
import type { Step } from './steps.table.ts'

/** A step told by letters: they are issued with its events, or neither happens. */
export type LetterStep<Input> = {
  readonly step: Step
  readonly rule: StepRule<Input>
  /** Every letter it may need, so that the templates are there before the case is locked. */
  readonly codes: readonly LetterCode[]
  readonly letters: (before: CaseFile, after: CaseFile, input: Input) => readonly IdentifiedDraft[]
}

/** The step's rule, which refuses too where one of its letters could not be issued. */
export function withSoundLetters<Input>({ rule, letters }: LetterStep<Input>, making: LetterMaking): StepRule<Input> {
  return (file, input, context) => {
    const events = rule(file, input, context)
    if (!events.ok) return events
    const after = caseFileOf(file.request, [...file.events, ...events.value], context.calendar)
    const isSound = letters(file, after, input).every(({ draft }) => {
      const letter = draftedLetter(after, draft, making)
      return !isFaulty(faultsBeforeIssue(after, { draft, letter }, making))
    })
    return isSound ? events : refuse('letter-faulty')
  }
}
