import { done, refuse } from '../../../kernel/outcome.ts'
import type { CaseState } from './case-state.ts'
import type { RequestEvent } from './request-event.ts'
import type { StepContext, StepRule } from './step-rule.ts'

type Comment = { readonly comment: string }

/** 审核: by somebody other than the proposer. Where the organ has no approval after it, this decides. */
export const reviewDecision: StepRule<Comment> = ({ state }, { comment }, context) => {
  const { proposal } = state
  if (proposal === null) return refuse('not-at-this-stage')
  if (proposal.proposedBy === context.actor.accountId) return refuse('own-proposal')
  const reviewed: RequestEvent = { kind: 'decision-reviewed', on: context.today, comment }
  return done(context.decisionSteps.includes('approve') ? [reviewed] : [reviewed, decided(proposal, context)])
}

/** 签发: the outcome is fixed and the letter gets its number and date. */
export const approveDecision: StepRule<Comment> = ({ state }, _comment, context) => {
  const { proposal } = state
  if (proposal === null) return refuse('not-at-this-stage')
  if (proposal.proposedBy === context.actor.accountId) return refuse('own-proposal')
  return done([decided(proposal, context)])
}

/** Back to whoever handles it, with words; the letter drafted for it is void. */
export function returnDecision(by: 'review' | 'approve'): StepRule<{ readonly why: string }> {
  return ({ state }, { why }, { today }) =>
    state.proposal === null ? refuse('not-at-this-stage') : done([{ kind: 'decision-returned', on: today, why, by }])
}

function decided(
  { decision, letterId }: NonNullable<CaseState['proposal']>,
  { today }: Pick<StepContext, 'today'>,
): RequestEvent {
  return { kind: 'decided', on: today, decision, letterId }
}
