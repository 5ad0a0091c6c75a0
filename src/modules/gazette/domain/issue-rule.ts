import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { EarlierIssue } from './earlier-issue.ts'
import type { GazettePractice } from './gazette-practice.ts'
import type { IssueStage } from './issue-stages.table.ts'
import type { IssueStep } from './issue-steps.table.ts'
import type { IssueRefusal } from './issue-refusal.ts'
import type { GazetteIssue, GazetteText, NewText, PublishedAs, TextWords } from './issue.ts'
import type { Distribution } from './distribution.ts'

export type IssueContext = { readonly today: Day; readonly practice: GazettePractice; readonly actor: Staff }

/** What a step does to an issue. */
export type IssueChange = {
  readonly entry: { readonly step: IssueStep; readonly detail: Readonly<Record<string, string>> }
  readonly stage?: IssueStage
  /** The whole list of texts in its new order; who is not in it goes. */
  readonly texts?: readonly (GazetteText | NewText)[]
  /** Texts whose words are others now. */
  readonly rewritten?: readonly (Pick<GazetteText, 'id' | 'title' | 'documentNumber'> & TextWords)[]
  readonly published?: PublishedAs
  readonly earlier?: EarlierIssue
  /** What the file of an earlier issue says; null where that stays. */
  readonly earlierWords?: string | null
  readonly erratum?: { readonly words: string; readonly why: string }
  readonly distribution?: Distribution
}

/** One verb, pure. Permission, stage and version were checked before. */
export type IssueRule<Input> = (
  issue: GazetteIssue,
  input: Input,
  context: IssueContext,
) => Outcome<IssueChange, IssueRefusal>
