import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { writtenFindings, type ItemFinding } from '../../disclosure/public.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { wordsOfIssue } from './issue-by-id.ts'

/** What was found in the texts written for an issue itself, by the ids of these; texts with nothing are left out. */
export async function issueFindings(
  database: Database | DatabaseTransaction,
  { id, texts, trail }: GazetteIssue,
): Promise<ReadonlyMap<number, readonly ItemFinding[]>> {
  const words = await wordsOfIssue(database, id)
  const cleared = trail.filter(({ step }) => step === 'clear-finding')
  const found = texts
    .filter(({ itemId }) => itemId === null)
    .map(({ id: textId, title }) => {
      const body = words.get(textId)?.body ?? ''
      return [textId, writtenFindings({ title, body }, cleared)] as const
    })
  return new Map(found.filter(([, findings]) => findings.length > 0))
}

/** How many of them stand in the way of approval. */
export async function openIssueFindings(transaction: DatabaseTransaction, issue: GazetteIssue): Promise<number> {
  const found = [...(await issueFindings(transaction, issue)).values()].flat()
  return found.filter(({ blocks }) => blocks).length
}
