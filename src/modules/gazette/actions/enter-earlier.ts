import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Acted } from '../../audit/public.ts'
import { keepFile } from '../../files/public.ts'
import type { EarlierIssue } from '../domain/earlier-issue.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import type { ContentsLine } from '../domain/read-contents.ts'
import { enterEarlier, type EarlierEntry } from '../domain/steps/enter-earlier.ts'
import type { IssueNeeds } from './issue-needs.ts'
import { deedOf, takeIssueStep, type IssueStepOn } from './take-issue-step.ts'

/** An earlier issue as it was sent; `file` null keeps the one there is. */
export type SentEarlier = {
  readonly told: Omit<EarlierIssue, 'fileId'>
  readonly contents: readonly ContentsLine[]
  readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly words: string | null } | null
}

type EnterNeeds = IssueNeeds & { readonly blobs: Blobs }

/** Enters an earlier issue, or changes one still being entered (`on`): its file, what it says, and the deed in one transaction. */
export async function enterEarlierIssue(
  needs: EnterNeeds,
  actor: Staff,
  on: IssueStepOn | null,
  sent: SentEarlier,
): Promise<Outcome<Acted<GazetteIssue>, IssueRefusal>> {
  const { records } = needs
  if (on === null && !mayDo(actor, 'write-items', actor.organId)) return refuse('not-permitted')
  const issueId = on === null ? await records.addIssue(actor.organId) : on.issueId
  const entered = await takeIssueStep(needs, actor, {
    ...{ on: on ?? { issueId, version: 1 }, step: 'arrange', rule: enterEarlier },
    read: (issue) => entryOf(needs, issue, sent),
  })
  if (!entered.ok || on !== null) return entered
  const { value, deeds } = entered.value
  return done({ value, deeds: [deedOf('begin', value, {}), ...deeds] })
}

async function entryOf(
  { transaction, records, blobs }: EnterNeeds,
  { id, organId, texts, earlier: before }: GazetteIssue,
  { told, contents, file }: SentEarlier,
): Promise<Outcome<EarlierEntry, IssueRefusal>> {
  // What is put together here is no earlier issue.
  if (before === null && texts.length > 0) return refuse('not-at-this-stage')
  const fileId = await fileOf({ transaction, blobs }, organId, file)
  const shown = fileId ?? (file === null ? before?.fileId : undefined)
  if (shown === undefined) return refuse('no-pdf')
  // Nobody publishes or enters another of this organ meanwhile.
  await records.lockSeries(organId)
  const taken = await records.isNumberTaken(organId, { ...told, id })
  const words = file === null ? null : (file.words ?? '')
  return done({ earlier: { ...told, fileId: shown }, contents, taken, words })
}

/** The file as it is kept from now on; undefined where none was sent or it cannot be kept. */
async function fileOf(
  { transaction, blobs }: Pick<EnterNeeds, 'transaction' | 'blobs'>,
  organId: string,
  file: SentEarlier['file'],
): Promise<string | undefined> {
  if (file === null) return undefined
  const kept = await keepFile({ blobs }, transaction, { ...file, organId, sensitive: false })
  return kept.ok ? kept.value.id : undefined
}
