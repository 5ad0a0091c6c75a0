import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import { barToIssueStep } from '../domain/bar-to-issue-step.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { IssueRule } from '../domain/issue-rule.ts'
import type { IssueStep } from '../domain/issue-steps.table.ts'
import { numberWords, type GazetteIssue } from '../domain/issue.ts'
import type { IssueNeeds } from './issue-needs.ts'

/** The issue a step is about, and the version of it the person had before their eyes. */
export type IssueStepOn = { readonly issueId: number; readonly version: number }

type Step<Input> = {
  readonly on: IssueStepOn
  readonly step: IssueStep
  readonly rule: IssueRule<Input>
  /** Reads what the rule asks for, once the issue is locked. */
  readonly read: (issue: GazetteIssue) => Promise<Outcome<Input, IssueRefusal>>
}

/**
 * Takes one step of an issue: finds and locks it, asks whether this person may, and may now, and changes it by the step's
 * rule. Of two people who act at once the second is told.
 */
export async function takeIssueStep<Input>(
  needs: IssueNeeds,
  actor: Staff,
  { on, step, rule, read }: Step<Input>,
): Promise<Outcome<Acted<GazetteIssue>, IssueRefusal>> {
  const { records, context } = needs
  const issue = await records.lockIssue(on.issueId)
  if (issue === undefined) return refuse('no-such-issue')
  const bar = barToIssueStep(step, issue, actor)
  if (bar !== undefined) return refuse(bar)
  if (issue.version !== on.version) return refuse('changed-meanwhile')
  const input = await read(issue)
  if (!input.ok) return input
  const change = rule(issue, input.value, { ...context, actor })
  if (!change.ok) return change
  const after = await records.change(issue, change.value)
  const isTold = after.published !== null && (step === 'publish' || step === 'approve' || step === 'correct')
  if (isTold) await needs.tell(after)
  return done({ value: after, deeds: [deedOf(step, after, change.value.entry.detail)] })
}

/** The deed of a step, by the numbers of the issue where it has them. */
export function deedOf(
  step: IssueStep | 'begin' | 'bring',
  { id, organId, published }: Pick<GazetteIssue, 'id' | 'organId' | 'published'>,
  detail: Readonly<Record<string, string>>,
): Deed {
  const subject = { kind: 'gazette', id: String(id) }
  const named = published === null ? detail : { ...detail, number: numberWords(published) }
  return { organId, action: `gazette.${step}`, subject, detail: named }
}
