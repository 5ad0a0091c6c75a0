import { mayDo, type Staff } from '../../../kernel/actor.ts'
import type { IssueRefusal } from './issue-refusal.ts'
import { issueSteps, type IssueStep } from './issue-steps.table.ts'
import type { GazetteIssue, IssueEntry } from './issue.ts'

/** Why this person may not take that step on this issue now; undefined where they may. */
export function barToIssueStep(step: IssueStep, issue: GazetteIssue, actor: Staff): IssueRefusal | undefined {
  const row = issueSteps.find(({ key }) => key === step)
  if (row === undefined || actor.organId !== issue.organId) return 'no-such-issue'
  if (!mayDo(actor, row.may, issue.organId)) return 'not-permitted'
  if (!row.from.some((stage) => stage === issue.stage)) return 'not-at-this-stage'
  return 'byAnother' in row && hasWorkedOn(issue, actor) ? 'own-work' : undefined
}

/** The steps this person may take on this issue now, in the table's order. */
export function issueStepsFor(issue: GazetteIssue, actor: Staff): readonly IssueStep[] {
  return issueSteps.map(({ key }) => key).filter((step) => barToIssueStep(step, issue, actor) === undefined)
}

function hasWorkedOn({ trail }: GazetteIssue, { accountId }: Staff): boolean {
  return trail.some(({ step, actorId }) => actorId === accountId && puttingTogether.has(step))
}

const puttingTogether: ReadonlySet<IssueEntry['step']> = new Set(['begin', 'arrange', 'clear-finding', 'submit'])
