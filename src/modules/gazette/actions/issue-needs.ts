import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { IssueRecords } from '../data/issue-records.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import type { Day } from '../../../kernel/day.ts'

/** What an action on issues needs, within its transaction. */
export type IssueNeeds = {
  readonly transaction: DatabaseTransaction
  readonly records: IssueRecords
  readonly context: { readonly today: Day; readonly practice: GazettePractice }
  /** Told of an issue citizens read from now on. */
  readonly tell: (issue: GazetteIssue) => Promise<void>
}
