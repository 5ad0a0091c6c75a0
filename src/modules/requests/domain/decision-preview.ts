import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { LetterFinding } from '../../../statute/reply-letters/checks/letter-check.ts'
import type { CaseFile } from './case-file.ts'
import { choiceOf, wordsOfDecision } from './decision-choice.ts'
import { conditionsOf, metOnFile, type Condition } from './decision-conditions.ts'
import { decisionDraft, proposeDecision, type Proposal } from './decision-proposal.ts'
import { draftedLetter, faultsBeforeIssue, type LetterMaking } from './letter-making.ts'
import type { Refusal } from './refusals.zh.ts'

/** A decision as it would be proposed now: its letter, what stands against it, and what is still missing. */
export type PreviewedDecision = {
  readonly letter: OfficialLetter
  readonly findings: readonly LetterFinding[]
  readonly conditions: readonly Condition[]
  readonly refusal: Refusal | null
}

/** Looks at a proposal without keeping anything; undefined where it names no result. */
export function previewDecision(
  proposal: Proposal,
  { file, actor, making }: { readonly file: CaseFile; readonly actor: Staff; readonly making: LetterMaking },
): PreviewedDecision | undefined {
  const { today, calendar } = making
  const choice = choiceOf(proposal.decision, today)
  if (!choice.ok) return undefined
  const draft = decisionDraft(file, proposal, choice.value)
  const letter = draftedLetter(file, draft, making)
  const proposed = proposeDecision(file, proposal, { today, calendar, actor, decisionSteps: ['review'] })
  const words = wordsOfDecision(proposal.decision, choice.value)
  const { documents, copyIsClean } = proposal
  return {
    letter,
    findings: faultsBeforeIssue(file, { draft, letter }, making),
    conditions: conditionsOf(choice.value, words, metOnFile(file, { today, calendar, documents, copyIsClean })),
    refusal: proposed.ok ? null : proposed.refusal,
  }
}
