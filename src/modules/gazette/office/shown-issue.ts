import type { ItemFinding } from '../../disclosure/public.ts'
import type { Distribution } from '../domain/distribution.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { IssueStep } from '../domain/issue-steps.table.ts'
import type { GazetteIssue } from '../domain/issue.ts'

/** An issue as its page shows it. */
export type ShownIssue = {
  readonly issue: GazetteIssue
  readonly practice: GazettePractice
  readonly steps: readonly IssueStep[]
  readonly withdrawn: ReadonlyMap<number, string>
  readonly distribution: Distribution | undefined
  /** What was found in the texts written for the issue, by the ids of these. */
  readonly findings: ReadonlyMap<number, readonly ItemFinding[]>
}
