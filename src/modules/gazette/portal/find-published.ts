import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Problem, Question } from '../../../platform/http/page.ts'
import type { GazetteIssue, PublishedAs } from '../domain/issue.ts'
import type { GazetteQuestions } from './gazette-questions.ts'

export type FoundIssue = {
  readonly issue: GazetteIssue
  readonly as: PublishedAs
  /** The items among its texts that citizens read no more, each with the reason. */
  readonly withdrawn: ReadonlyMap<number, string>
  readonly base: string
}

/** The published issue of an address, where the site shows its gazette. */
export async function findPublished(
  ask: GazetteQuestions,
  { params, visitor }: Pick<Question, 'params' | 'visitor'>,
): Promise<Outcome<FoundIssue, Problem>> {
  const id = params['id'] ?? ''
  const issue = /^\d{1,15}$/.test(id) ? await ask.find(Number(id)) : undefined
  const organs = await ask.organsOf(visitor.site.id)
  if (issue === undefined || issue.published === null || !organs.includes(issue.organId))
    return refuse({ status: 404, detail: '没有这一期公报，或者它还没有出版。' })
  const withdrawn = await ask.withdrawnOf(issue)
  return done({ issue, as: issue.published, withdrawn, base: visitor.site.base })
}
