import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { shownItemById } from '../../disclosure/public.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import type { GazetteIssue, NewText, TextWords } from '../domain/issue.ts'
import type { Rewriting } from '../domain/steps/arrange.ts'
import type { IssueNeeds } from './issue-needs.ts'

type Chosen = Pick<NewText, 'section'> & { readonly itemId: number }

/** Chosen items as texts, as citizens read them now; refused where one is gazetted already or no longer public. */
export async function textsOfItems(
  { transaction, records }: Pick<IssueNeeds, 'transaction' | 'records'>,
  { organId }: Pick<GazetteIssue, 'organId'>,
  chosen: readonly Chosen[],
): Promise<Outcome<readonly NewText[], IssueRefusal>> {
  // Whoever else chooses for this gazette waits: nothing is printed twice.
  await records.lockSeries(organId)
  const taken = await records.gazettedAmong(
    organId,
    chosen.map(({ itemId }) => itemId),
  )
  if (taken.length > 0) return refuse('already-gazetted')
  const texts: NewText[] = []
  for (const { itemId, section } of chosen) {
    const item = await shownItemById(transaction, itemId)
    if (item === undefined) return refuse('item-not-shown')
    const { title, body, plain, metadata } = item.edition
    const { documentNumber } = metadata
    texts.push({ ...{ section, itemId, erratumId: null, title, documentNumber, body, plain } })
  }
  return done(texts)
}

/** The newest words of the texts taken from items; refused where one is no longer public. */
export async function newestWords(
  { transaction }: Pick<IssueNeeds, 'transaction'>,
  { texts }: GazetteIssue,
): Promise<Outcome<readonly Rewriting[], IssueRefusal>> {
  const newest: Rewriting[] = []
  for (const { id, itemId } of texts) {
    if (itemId === null) continue
    const item = await shownItemById(transaction, itemId)
    if (item === undefined) return refuse('item-not-shown')
    const { title, body, plain, metadata } = item.edition
    newest.push({ id, title, body, plain, documentNumber: metadata.documentNumber })
  }
  return done(newest)
}

/** Whether all texts taken from items still say what citizens read there. */
export async function stillAsPublished(
  needs: Pick<IssueNeeds, 'transaction'>,
  issue: GazetteIssue,
  words: ReadonlyMap<number, TextWords>,
): Promise<boolean> {
  const newest = await newestWords(needs, issue)
  return newest.ok && newest.value.every(({ id, body }) => words.get(id)?.body === body)
}
