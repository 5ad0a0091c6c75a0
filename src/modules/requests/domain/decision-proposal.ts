import { done, refuse } from '../../../kernel/outcome.ts'
import { missingOnFile } from '../../../statute/request-outcomes/missing-on-file.ts'
import { letterOfChoice, type OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { isOrganization } from './applicant.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseDocument } from './case-document.ts'
import type { Decision } from './decision.ts'
import { choiceOf, wordsOfDecision } from './decision-choice.ts'
import { isOpinionOutstanding, metOnFile } from './decision-conditions.ts'
import type { Enclosure, LetterDraft } from './letter-draft.ts'
import type { RequestEvent } from './request-event.ts'
import type { StepContext, StepRule } from './step-rule.ts'
import { isConsentedByAll, isForThirdParty } from './third-party-objections.ts'

/** A decision somebody proposes, with the letter that will tell it. */
export type Proposal = {
  readonly decision: Decision
  readonly letterId: string
  /** What goes along: files of this very case. */
  readonly enclosures: readonly Enclosure[]
  /** Their pages together, where all could be counted. */
  readonly attachmentPages?: number | null
  readonly servedOnline: boolean
  readonly documents: readonly CaseDocument[]
  readonly copyIsClean: boolean
}

/**
 * 拟定答复: one of the 21 results, once everything it needs is on file (条例 第三十六条). It goes to review and approval as
 * far as the organ has these steps; where it has none, it is decided at once.
 */
export const proposeDecision: StepRule<Proposal> = (file, proposal, context) => {
  const { decision, documents, copyIsClean, enclosures } = proposal
  const { today, calendar } = context
  const choice = choiceOf(decision, today)
  if (!choice.ok) return choice
  if (!enclosures.every(({ fileId }) => documents.some((one) => one.fileId === fileId)))
    return refuse('other-case-file')
  if (choice.value.outcome !== 'other-other' && isOpinionOutstanding(file, today)) return refuse('opinion-outstanding')
  if (isForThirdParty(decision) && isConsentedByAll(file.state)) return refuse('third-party-agreed')
  const met = metOnFile(file, { today, calendar, documents, copyIsClean })
  const missing = missingOnFile(choice.value, { met, words: wordsOfDecision(decision, choice.value) })
  return missing.length > 0 ? refuse('not-on-file') : done(eventsOf(proposal, context))
}

/** The letter that tells the result; undefined where the result is none of the 21. */
export function decisionDraft({ request }: CaseFile, proposal: Proposal, choice: OutcomeChoice): LetterDraft {
  const { applicant } = request
  return {
    code: letterOfChoice(choice),
    recipient: { name: applicant.name, isPerson: !isOrganization(applicant.class) },
    words: wordsOfDecision(proposal.decision, choice),
    flags: [],
    choice,
    servedOnline: proposal.servedOnline,
    enclosures: proposal.enclosures,
    attachmentPages: proposal.attachmentPages ?? null,
  }
}

function eventsOf({ decision, letterId }: Proposal, context: StepContext): readonly RequestEvent[] {
  const { today: on, actor, decisionSteps } = context
  const to = decisionSteps.includes('review') ? 'review' : 'approve'
  const proposed = { kind: 'decision-proposed', on, decision, letterId, proposedBy: actor.accountId, to } as const
  return decisionSteps.length > 0 ? [proposed] : [proposed, { kind: 'decided', on, decision, letterId }]
}
