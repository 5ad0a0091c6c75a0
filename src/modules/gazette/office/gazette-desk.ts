import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { ItemFinding, prepareFile } from '../../disclosure/public.ts'
import type { findPicture } from '../actions/find-picture.ts'
import type { Distribution } from '../domain/distribution.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { IssueFact } from '../domain/count-issues.ts'
import type { IssueStage } from '../domain/issue-stages.table.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import type { OpenGazette } from '../open-gazette.ts'
import type { LastIssue } from '../domain/next-number.ts'
import type { FoundCandidate } from '../queries/candidates.ts'
import type { UnprintedErratum } from '../queries/gazetted.ts'
import type { ListedIssue } from '../queries/list-issues.ts'

export type CandidatesAsked = { readonly since: Day; readonly words: string }

/** Everything the office's pages of the gazette ask and do. */
export type GazetteDesk = OpenGazette & {
  today(): Day
  /** A file freed of what it says about its makers, with its words; a Chinese sentence where it cannot be published. */
  readonly prepareFile: typeof prepareFile
  /** An issue of one's own organ; undefined for any other. */
  findIssue(actor: Staff, id: string): Promise<GazetteIssue | undefined>
  wordsOf(issueId: number): Promise<ReadonlyMap<number, TextWords>>
  list(organId: string, stages: readonly IssueStage[]): Promise<readonly ListedIssue[]>
  facts(organId: string): Promise<readonly IssueFact[]>
  lastIssue(organId: string): Promise<LastIssue | null>
  practiceOf(organId: string): Promise<{ readonly practice: GazettePractice; readonly version: number }>
  /** What the organ and those below it published and no issue holds. */
  candidates(organId: string, asked: CandidatesAsked): Promise<readonly FoundCandidate[]>
  unprintedErrata(organId: string): Promise<readonly UnprintedErratum[]>
  /** The items among an issue's texts that citizens read no more, each with the reason. */
  withdrawnOf(issue: GazetteIssue): Promise<ReadonlyMap<number, string>>
  /** What was found in the texts written for an issue itself, by the ids of these. */
  findingsOf(issue: GazetteIssue): Promise<ReadonlyMap<number, readonly ItemFinding[]>>
  distributionOf(issueId: number): Promise<Distribution | undefined>
  lastDistribution(organId: string): Promise<Distribution | undefined>
  /** A picture in the texts of an issue. */
  findPicture(issue: GazetteIssue, fileId: string): ReturnType<typeof findPicture>
  /** The whole issue as it was published. */
  readFile(fileId: string): Promise<Uint8Array | undefined>
}
