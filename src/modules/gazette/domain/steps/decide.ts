import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { nextNumber, type LastIssue } from '../next-number.ts'
import { numberWords, type PublishedAs } from '../issue.ts'
import { publishedEarlier } from '../published-earlier.ts'
import type { IssueRule } from '../issue-rule.ts'
import { inPrintedOrder } from '../printed-order.ts'
import { distributionFault, type Distribution } from '../distribution.ts'
import type { Rewriting } from './arrange.ts'

/** How many findings in what was written for the issue itself must be dealt with before it goes on. */
type Looked = { readonly open: number }

/** For review, with the newest words of every text: from here on they stay as they are. */
export const submitIssue: IssueRule<Looked & { readonly rewritten: readonly Rewriting[] }> = (
  { texts },
  { rewritten, open },
) => {
  if (texts.length === 0) return refuse('no-texts')
  if (open > 0) return refuse('findings-open')
  return done({ entry: { step: 'submit', detail: {} }, stage: 'submitted', rewritten })
}

export type Approval = Looked & {
  readonly note: string
  /** Of an earlier issue: whether another bears its numbers by now. */
  readonly taken: boolean
}

/**
 * Nothing is approved with what must not go public in it: items were looked at before they did, what was written here now.
 * An earlier issue was published long ago: approved, it stands in the archive.
 */
export const approveIssue: IssueRule<Approval> = ({ earlier }, { note, open, taken }, { practice }) => {
  if (open > 0) return refuse('findings-open')
  if (taken) return refuse('number-there')
  const entry = { step: 'approve', detail: note === '' ? {} : { note } } as const
  if (earlier === null) return done({ entry, stage: 'approved' })
  return done({ entry, stage: 'published', published: publishedEarlier(earlier, practice) })
}

/** Somebody looked at what was found and says why it may stay; kept for whoever approves. */
export const clearFinding: IssueRule<{ readonly finding: string; readonly why: string }> = (_, { finding, why }) =>
  why === '' ? refuse('no-reason') : done({ entry: { step: 'clear-finding', detail: { finding, why } } })

export const returnIssue: IssueRule<{ readonly why: string }> = (_, { why }) =>
  why === '' ? refuse('no-reason') : done({ entry: { step: 'return', detail: { why } }, stage: 'assembling' })

export const takeBackIssue: IssueRule<{ readonly why: string }> = (_, { why }) =>
  why === '' ? refuse('no-reason') : done({ entry: { step: 'take-back', detail: { why } }, stage: 'assembling' })

export const dropIssue: IssueRule<{ readonly why: string }> = (_, { why }) =>
  why === '' ? refuse('no-reason') : done({ entry: { step: 'drop', detail: { why } }, stage: 'dropped' })

export type Publication = {
  /** As it was set, with the numbers that were next then. */
  readonly as: PublishedAs
  /** The page each text begins on, in printed order. */
  readonly begins: readonly number[]
  /** The issue published last, as it is now. */
  readonly last: LastIssue | null
}

/** Published under the next numbers; refused where another issue took them while this one was set. */
export const publishIssue: IssueRule<Publication> = ({ texts }, { as, begins, last }, { today, practice }) => {
  const bar = barToDay(as.on, today, last)
  if (bar !== undefined) return refuse(bar)
  const { number, running } = nextNumber(as.year, last, practice.before)
  if (as.number !== number || as.running !== running) return refuse('number-taken')
  return done({
    entry: { step: 'publish', detail: { number: numberWords(as), on: as.on } },
    ...{ stage: 'published', published: as },
    texts: inPrintedOrder(texts, practice.sections).map((text, at) => ({ ...text, page: begins[at] ?? null })),
  })
}

/** Why an issue cannot bear this day. */
export function barToDay(on: Day, today: Day, last: LastIssue | null): 'in-future' | 'before-last-issue' | undefined {
  if (on > today) return 'in-future'
  return last !== null && on < last.on ? 'before-last-issue' : undefined
}

/** 更正: told at once on the page of the issue, and printed in a later one. */
export const correctIssue: IssueRule<{ readonly words: string; readonly why: string }> = (_, { words, why }) =>
  why === ''
    ? refuse('no-reason')
    : done({ entry: { step: 'correct', detail: { words, why } }, erratum: { words, why } })

export const distributeIssue: IssueRule<Distribution> = (_, distribution) => {
  const fault = distributionFault(distribution)
  if (fault !== undefined) return refuse(fault)
  const detail = { copies: String(distribution.copies), receivers: String(distribution.deliveries.length) }
  return done({ entry: { step: 'distribute', detail }, distribution })
}
