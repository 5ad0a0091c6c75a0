import type { Staff } from '../../kernel/actor.ts'
import { dayInChina, type Day } from '../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Blobs } from '../../platform/blobs/blobs.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { GazettePages } from '../../platform/documents/write/pdf-of-gazette.ts'
import { act } from '../audit/public.ts'
import { beginIssue } from './actions/begin-issue.ts'
import { enterEarlierIssue, type SentEarlier } from './actions/enter-earlier.ts'
import type { IssueNeeds } from './actions/issue-needs.ts'
import { publishSetIssue } from './actions/publish-issue.ts'
import { newTextOf, rewritingOf } from './actions/text-with-pictures.ts'
import { picturesOf } from './actions/read-pictures.ts'
import { newestWords, textsOfItems } from './actions/read-texts.ts'
import type { SetApart } from './actions/set-apart.ts'
import { settlePractice } from './actions/settle-practice.ts'
import { takeIssueStep, type IssueStepOn } from './actions/take-issue-step.ts'
import { issueRecords } from './data/issue-records.ts'
import type { GazettePractice } from './domain/gazette-practice.ts'
import type { IssueRefusal } from './domain/issue-refusal.ts'
import type { IssueRule } from './domain/issue-rule.ts'
import type { IssueStep } from './domain/issue-steps.table.ts'
import type { GazetteIssue } from './domain/issue.ts'
import { nextNumber } from './domain/next-number.ts'
import { addTexts, moveText, rewriteText } from './domain/steps/arrange.ts'
import * as decide from './domain/steps/decide.ts'
import { enteredBefore } from './actions/entered-before.ts'
import { issueById, lastIssue, wordsOfIssue } from './queries/issue-by-id.ts'
import { openIssueFindings } from './queries/issue-findings.ts'
import { practiceOf } from './queries/practice-of.ts'
import { gazetteToSet } from './rendering/gazette-to-set.ts'

export type OpenGazetteNeeds = {
  readonly database: Database
  readonly blobs: Blobs
  now(): Date
  readonly set: SetApart
  /** Told, in the transaction, of an issue citizens read from now on or that was corrected. */
  readonly tell: (transaction: DatabaseTransaction, issue: GazetteIssue) => Promise<void>
}

/** Everything done to issues of the gazette, over one database. What needs the pool is read before the transaction. */
export function openGazette(needs: OpenGazetteNeeds) {
  const { database, blobs } = needs
  const within = withinOf(needs)

  const stepWith =
    <Given, Input>(name: IssueStep, rule: IssueRule<Input>, read: Read<Given, Input>) =>
    async (actor: Staff, on: IssueStepOn, given: Given) => {
      const { practice } = await practiceOf(database, actor.organId)
      return act(database, actor, (transaction) => {
        const around = within(transaction, actor, practice)
        return takeIssueStep(around, actor, { on, step: name, rule, read: (issue) => read(around, issue, given) })
      })
    }
  const step = <Input>(name: IssueStep, rule: IssueRule<Input>) =>
    stepWith<Input, Input>(name, rule, (_, __, given) => Promise.resolve(done(given)))

  return {
    begin: (actor: Staff) => act(database, actor, (transaction) => beginIssue(transaction, actor)),
    addItems: stepWith('arrange', addTexts, textsOfItems),
    addText: stepWith('arrange', addTexts, newTextOf(blobs)),
    rewrite: stepWith('arrange', rewriteText, rewritingOf(blobs)),
    move: step('arrange', moveText),
    submit: stepWith('submit', decide.submitIssue, async (around, issue) => {
      const rewritten = await newestWords(around, issue)
      if (!rewritten.ok) return rewritten
      return done({ rewritten: rewritten.value, open: await openIssueFindings(around.transaction, issue) })
    }),
    clearFinding: step('clear-finding', decide.clearFinding),
    approve: stepWith('approve', decide.approveIssue, async (around, issue, { note }: { readonly note: string }) =>
      done({ note, open: await openIssueFindings(around.transaction, issue), taken: await isTaken(around, issue) }),
    ),
    enterEarlier: (actor: Staff, on: IssueStepOn | null, sent: SentEarlier) => enterEarlier(needs, actor, on, sent),
    return: step('return', decide.returnIssue),
    takeBack: step('take-back', decide.takeBackIssue),
    drop: step('drop', decide.dropIssue),
    correct: step('correct', decide.correctIssue),
    distribute: step('distribute', decide.distributeIssue),
    publish: (actor: Staff, on: IssueStepOn, day: Day) => publish(needs, actor, on, day),
    proof: (issue: GazetteIssue) => proof(needs, issue),
    /** Keeps what the organ has settled; of two people who do so at once the second is told. */
    settle: (actor: Staff, version: number, practice: GazettePractice) =>
      act(database, actor, (transaction) => settlePractice(transaction, actor, { version, practice })),
  }
}

export type OpenGazette = ReturnType<typeof openGazette>

type Read<Given, Input> = (
  needs: IssueNeeds,
  issue: GazetteIssue,
  given: Given,
) => Promise<Outcome<Input, IssueRefusal>>

/** Whether the numbers of an earlier issue are another's by now. */
async function isTaken({ records }: IssueNeeds, { id, organId, earlier }: GazetteIssue): Promise<boolean> {
  if (earlier === null) return false
  await records.lockSeries(organId)
  return records.isNumberTaken(organId, { ...earlier, id })
}

/** Enters an earlier issue, or changes one still being entered. A form sent twice leads both times to what came of it. */
async function enterEarlier(
  needs: OpenGazetteNeeds,
  actor: Staff,
  on: IssueStepOn | null,
  sent: SentEarlier,
): Promise<Outcome<GazetteIssue, IssueRefusal>> {
  const { database, blobs } = needs
  const { practice } = await practiceOf(database, actor.organId)
  const entered = await act(database, actor, (transaction) =>
    enterEarlierIssue({ ...withinOf(needs)(transaction, actor, practice), blobs }, actor, on, sent),
  )
  if (entered.ok || entered.refusal !== 'number-there' || on !== null) return entered
  const before = await enteredBefore(needs, actor.organId, sent)
  return before === undefined ? entered : done(before)
}

/** Sets the issue apart under the numbers that are next, then publishes it: setting takes seconds no transaction waits for. */
async function publish(
  needs: OpenGazetteNeeds,
  actor: Staff,
  on: IssueStepOn,
  day: Day,
): Promise<Outcome<GazetteIssue, IssueRefusal>> {
  const { database, blobs } = needs
  const [issue, { practice }, last] = await Promise.all([
    issueById(database, on.issueId),
    practiceOf(database, actor.organId),
    lastIssue(database, actor.organId),
  ])
  if (issue?.organId !== actor.organId) return refuse('no-such-issue')
  const bar = decide.barToDay(day, dayInChina(needs.now()), last)
  if (bar !== undefined) return refuse(bar)
  const number = nextNumber(Number(day.slice(0, 4)), last, practice.before)
  const words = await wordsOfIssue(database, issue.id)
  const pictures = await picturesOf(needs, issue, words)
  const set = await needs.set(gazetteToSet({ texts: issue.texts, words, pictures, practice, number, on: day }))
  if (!set.ok) return set
  return act(database, actor, (transaction) =>
    publishSetIssue({ ...withinOf(needs)(transaction, actor, practice), blobs }, actor, on, {
      ...{ number, words, on: day, set: set.value },
    }),
  )
}

/** 校样: the issue as it would be printed now, under the numbers that would be next. */
async function proof(
  needs: OpenGazetteNeeds,
  issue: GazetteIssue,
): Promise<Outcome<GazettePages, 'not-set' | 'too-many-sets'>> {
  const { database } = needs
  const [{ practice }, last, words] = await Promise.all([
    practiceOf(database, issue.organId),
    lastIssue(database, issue.organId),
    wordsOfIssue(database, issue.id),
  ])
  const number = nextNumber(Number(dayInChina(needs.now()).slice(0, 4)), last, practice.before)
  const pictures = await picturesOf(needs, issue, words)
  return needs.set(gazetteToSet({ texts: issue.texts, words, pictures, practice, number, on: null }))
}

function withinOf(needs: OpenGazetteNeeds) {
  return (transaction: DatabaseTransaction, actor: Staff, practice: GazettePractice): IssueNeeds => ({
    transaction,
    records: issueRecords(transaction, actor),
    context: { today: dayInChina(needs.now()), practice },
    tell: (issue) => needs.tell(transaction, issue),
  })
}
