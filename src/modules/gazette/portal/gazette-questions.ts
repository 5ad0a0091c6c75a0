import type { Distribution } from '../domain/distribution.ts'
import type { GazetteIssue, TextWords } from '../domain/issue.ts'
import type { ArchivedIssue } from '../queries/list-issues.ts'

export type StoredPicture = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }

/** What the public pages of the gazette ask. */
export type GazetteQuestions = {
  /** The organs whose gazette a site shows: its own and those of the governments above it; all where there is no site. */
  organsOf(siteId: string): Promise<readonly string[]>
  archive(organIds: readonly string[]): Promise<readonly ArchivedIssue[]>
  find(id: number): Promise<GazetteIssue | undefined>
  wordsOf(issueId: number): Promise<ReadonlyMap<number, TextWords>>
  withdrawnOf(issue: GazetteIssue): Promise<ReadonlyMap<number, string>>
  distributionOf(issueId: number): Promise<Distribution | undefined>
  /** A picture of a text citizens read in the issue. */
  findPicture(
    issue: GazetteIssue,
    withdrawn: ReadonlyMap<number, string>,
    fileId: string,
  ): Promise<StoredPicture | undefined>
  readFile(fileId: string): Promise<Uint8Array | undefined>
}
