import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { GazettePages } from '../../../platform/documents/write/pdf-of-gazette.ts'
import type { Acted } from '../../audit/public.ts'
import { keepFile } from '../../files/public.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import { numberWords, type GazetteIssue, type IssueNumber, type TextWords } from '../domain/issue.ts'
import { publishIssue } from '../domain/steps/decide.ts'
import type { IssueNeeds } from './issue-needs.ts'
import { stillAsPublished } from './read-texts.ts'
import { takeIssueStep, type IssueStepOn } from './take-issue-step.ts'

/** An issue as it was set, before anybody knew whether its numbers would still be free. */
export type SetIssue = {
  readonly number: IssueNumber
  readonly on: Day
  readonly set: GazettePages
  readonly words: ReadonlyMap<number, TextWords>
}

type PublishNeeds = IssueNeeds & { readonly blobs: Blobs }

/**
 * Publishes an issue as it was set: its numbers, its file, its pages and the deed in one transaction. Nobody else publishes
 * in this series meanwhile; where somebody did before, the numbers are no longer the next ones and it is refused.
 */
export async function publishSetIssue(
  needs: PublishNeeds,
  actor: Staff,
  on: IssueStepOn,
  { number, on: day, set, words }: SetIssue,
): Promise<Outcome<Acted<GazetteIssue>, IssueRefusal>> {
  const { records, transaction, context, blobs } = needs
  return takeIssueStep(needs, actor, {
    ...{ on, step: 'publish', rule: publishIssue },
    async read(issue) {
      const last = await records.lockSeries(issue.organId)
      if (!(await stillAsPublished(needs, issue, words))) return refuse('text-changed')
      const name = `${context.practice.name}${numberWords(number)}.pdf`
      const { organId } = issue
      const file = await keepFile({ blobs }, transaction, { organId, name, bytes: set.pdf, sensitive: false })
      if (!file.ok) return refuse('not-set')
      const { practice } = context
      const as = { ...number, on: day, pages: set.pages, fileId: file.value.id, practice }
      return done({ as, begins: set.begins, last })
    },
  })
}
