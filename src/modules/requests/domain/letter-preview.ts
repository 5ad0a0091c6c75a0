import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { LetterFinding } from '../../../statute/reply-letters/checks/letter-check.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { barTo } from './bar-to-step.ts'
import { caseFileOf, type CaseFile } from './case-file.ts'
import { draftedLetter, faultsBeforeIssue, type LetterMaking } from './letter-making.ts'
import type { LetterStep } from './letter-step.ts'
import type { Refusal } from './refusals.zh.ts'

/** A letter as it would leave today, with what stands against that. */
export type PreviewedLetter = {
  readonly id: string
  readonly code: LetterCode
  readonly letter: OfficialLetter
  readonly findings: readonly LetterFinding[]
}

/** The letters of a step as they would be issued now, nothing kept; refused where the step would be. */
export function previewLetters<Input>(
  told: LetterStep<Input>,
  { file, actor, making }: { readonly file: CaseFile; readonly actor: Staff; readonly making: LetterMaking },
  input: Input,
): Outcome<readonly PreviewedLetter[], Refusal> {
  const bar = barTo(told.step, file, actor)
  if (bar !== undefined) return refuse(bar)
  const { today, calendar } = making
  const events = told.rule(file, input, { today, calendar, actor, decisionSteps: [] })
  if (!events.ok) return events
  const after = caseFileOf(file.request, [...file.events, ...events.value], calendar)
  const drafts = told.letters(file, after, input)
  return done(
    drafts.map(({ id, draft }) => {
      const letter = draftedLetter(after, draft, making)
      return { id, code: draft.code, letter, findings: faultsBeforeIssue(after, { draft, letter }, making) }
    }),
  )
}
