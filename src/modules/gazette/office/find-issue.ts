import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Problem } from '../../../platform/http/page.ts'
import { barToIssueStep } from '../domain/bar-to-issue-step.ts'
import type { IssueStep } from '../domain/issue-steps.table.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { issueRefusals } from '../refusals.zh.ts'
import type { GazetteDesk } from './gazette-desk.ts'

/** An issue of one's organ, or that there is none. */
export async function findIssue(desk: GazetteDesk, actor: Staff, id: string): Promise<Outcome<GazetteIssue, Problem>> {
  const issue = await desk.findIssue(actor, id)
  return issue === undefined ? refuse({ status: 404, detail: issueRefusals['no-such-issue'].words }) : done(issue)
}

/**
 * The issue for the form of a step; refused where the person may not take it now. A form that was sent is shown again
 * whatever happened meanwhile: what was typed must not be lost.
 */
export async function issueForStep(
  desk: GazetteDesk,
  { actor, id, sent }: { readonly actor: Staff; readonly id: string; readonly sent: boolean },
  step: IssueStep,
): Promise<Outcome<GazetteIssue, Problem>> {
  const found = await findIssue(desk, actor, id)
  if (!found.ok || sent) return found
  const isOther = step === 'arrange' && found.value.earlier !== null
  const bar = isOther ? 'not-at-this-stage' : barToIssueStep(step, found.value, actor)
  return bar === undefined ? found : refuse({ status: 409, detail: issueRefusals[bar].words })
}
