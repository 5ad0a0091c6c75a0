import type { Program } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { act, type Acted } from '../../audit/public.ts'
import { keepFile } from '../../files/public.ts'
import { issueRecords } from '../data/issue-records.ts'
import type { Distribution } from '../domain/distribution.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import { numberWords, type GazetteIssue, type NewText } from '../domain/issue.ts'
import { nextNumber } from '../domain/next-number.ts'
import { inPrintedOrder } from '../domain/printed-order.ts'
import { lastIssue, wordsOfIssue } from '../queries/issue-by-id.ts'
import { practiceOf } from '../queries/practice-of.ts'
import { gazetteToSet } from '../rendering/gazette-to-set.ts'
import { wordsWithPictures, type SentPicture } from './keep-pictures.ts'
import { picturesOf } from './read-pictures.ts'
import { textsOfItems } from './read-texts.ts'
import type { SetApart } from './set-apart.ts'
import { deedOf } from './take-issue-step.ts'

/** An issue that was published before this register was kept, or one still being put together (`on` null). */
export type BroughtIssue = {
  readonly on: Day | null
  readonly items: readonly { readonly itemId: number; readonly section: NewText['section'] }[]
  readonly written: readonly (Omit<NewText, 'itemId' | 'erratumId' | 'plain'> & {
    readonly pictures: readonly SentPicture[]
  })[]
  readonly distribution: Distribution | null
}

export type BringIssues = (
  by: Program,
  organId: string,
  issues: readonly BroughtIssue[],
) => Promise<Outcome<null, IssueRefusal>>

type BringNeeds = {
  readonly database: Database
  readonly blobs: Blobs
  readonly set: SetApart
  readonly tell: (transaction: DatabaseTransaction, issue: GazetteIssue) => Promise<void>
}

/** Takes in issues in the order of their days: each is put together, set, and published under the next numbers. */
export function bringIssues(needs: BringNeeds): BringIssues {
  return async (by, organId, issues) => {
    for (const brought of issues) {
      const issue = await assemble(needs, by, organId, brought)
      if (!issue.ok) return issue
      const published =
        brought.on === null ? done(null) : await publish(needs, by, { issue: issue.value, on: brought.on, brought })
      if (!published.ok) return published
    }
    return done(null)
  }
}

function assemble({ database, blobs }: BringNeeds, by: Program, organId: string, { items, written }: BroughtIssue) {
  return act(database, by, async (transaction): Promise<Outcome<Acted<GazetteIssue>, IssueRefusal>> => {
    const records = issueRecords(transaction, by)
    const taken = await textsOfItems({ transaction, records }, { organId }, items)
    if (!taken.ok) return taken
    const issue = await records.lockIssue(await records.addIssue(organId))
    if (issue === undefined) return refuse('no-such-issue')
    const own: NewText[] = []
    for (const { pictures, ...text } of written) {
      const words = await wordsWithPictures({ blobs, transaction }, issue, text.body, pictures)
      if (!words.ok) return words
      own.push({ ...text, ...words.value, itemId: null, erratumId: null })
    }
    const after = await records.change(issue, {
      entry: { step: 'arrange', detail: { added: `${items.length + own.length}篇` } },
      texts: [...taken.value, ...own],
    })
    return done({ value: after, deeds: [deedOf('begin', after, {})] })
  })
}

type Publishing = { readonly issue: GazetteIssue; readonly on: Day; readonly brought: BroughtIssue }

async function publish(
  needs: BringNeeds,
  by: Program,
  { issue, on, brought: { distribution } }: Publishing,
): Promise<Outcome<null, IssueRefusal>> {
  const { database, blobs, set, tell } = needs
  const { organId, texts } = issue
  const [{ practice }, last, words] = await Promise.all([
    practiceOf(database, organId),
    lastIssue(database, organId),
    wordsOfIssue(database, issue.id),
  ])
  const number = nextNumber(Number(on.slice(0, 4)), last, practice.before)
  const pictures = await picturesOf(needs, issue, words)
  const pages = await set(gazetteToSet({ texts, words, pictures, practice, number, on }))
  if (!pages.ok) return pages
  return act(database, by, async (transaction): Promise<Outcome<Acted<null>, IssueRefusal>> => {
    const name = `${practice.name}${numberWords(number)}.pdf`
    const bytes = pages.value.pdf
    const file = await keepFile({ blobs }, transaction, { organId, name, bytes, sensitive: false })
    if (!file.ok) return refuse('not-set')
    const printed = inPrintedOrder(texts, practice.sections)
    const after = await issueRecords(transaction, by).change(issue, {
      ...{ entry: { step: 'publish', detail: { on } }, stage: 'published' },
      published: { ...number, on, pages: pages.value.pages, fileId: file.value.id, practice },
      texts: printed.map((text, at) => ({ ...text, page: pages.value.begins[at] ?? null })),
      ...(distribution === null ? {} : { distribution }),
    })
    await tell(transaction, after)
    return done({ value: null, deeds: [deedOf('bring', after, { on })] })
  })
}
