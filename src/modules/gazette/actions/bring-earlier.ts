import type { Program } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act, type Acted } from '../../audit/public.ts'
import { keepFile } from '../../files/public.ts'
import { issueRecords } from '../data/issue-records.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { publishedEarlier } from '../domain/published-earlier.ts'
import { textOfLine } from '../domain/read-contents.ts'
import { practiceOf } from '../queries/practice-of.ts'
import type { SentEarlier } from './enter-earlier.ts'
import { deedOf } from './take-issue-step.ts'

type BroughtEarlier = SentEarlier & { readonly file: NonNullable<SentEarlier['file']> }

export type BringEarlier = (
  by: Program,
  organId: string,
  brought: BroughtEarlier,
) => Promise<Outcome<GazetteIssue, IssueRefusal>>

type Needs = {
  readonly database: Database
  readonly blobs: Blobs
  readonly tell: (transaction: DatabaseTransaction, issue: GazetteIssue) => Promise<void>
}

/** Takes in an issue printed before this register was kept: its file, its numbers and its contents, as it stands in the archive. */
export function bringEarlier({ database, blobs, tell }: Needs): BringEarlier {
  return async (by, organId, { told, contents, file }) => {
    const { practice } = await practiceOf(database, organId)
    return act(database, by, async (transaction): Promise<Outcome<Acted<GazetteIssue>, IssueRefusal>> => {
      const records = issueRecords(transaction, by)
      const kept = await keepFile({ blobs }, transaction, { ...file, organId, sensitive: false })
      if (!kept.ok) return refuse('no-pdf')
      const issue = await records.lockIssue(await records.addIssue(organId))
      if (issue === undefined) return refuse('no-such-issue')
      const earlier = { ...told, fileId: kept.value.id }
      const entered = await records.change(issue, {
        ...{ entry: { step: 'arrange', detail: { on: told.on } }, texts: contents.map(textOfLine) },
        ...{ earlier, earlierWords: file.words ?? '' },
      })
      const after = await records.change(entered, {
        ...{ entry: { step: 'approve', detail: {} }, stage: 'published' },
        published: publishedEarlier(earlier, practice),
      })
      await tell(transaction, after)
      return done({ value: after, deeds: [deedOf('bring', after, { on: told.on })] })
    })
  }
}
