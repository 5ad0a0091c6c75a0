import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { withdrawnAmong } from '../../disclosure/public.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import { printedIn } from './gazetted.ts'
import { issueById, wordsOfIssue } from './issue-by-id.ts'

/** All that a published issue says, for whoever searches; texts that were withdrawn from the site are left out. */
export async function printedWords(
  transaction: DatabaseTransaction,
  { id: issueId, texts }: Pick<GazetteIssue, 'id' | 'texts'>,
): Promise<string> {
  const words = await wordsOfIssue(transaction, issueId)
  const ids = texts.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]))
  const withdrawn = await withdrawnAmong(transaction, ids)
  const { words: inFile = '' } = (await wordsOfEarlier(transaction, issueId)) ?? {}
  return texts
    .filter(({ itemId }) => itemId === null || !withdrawn.has(itemId))
    .flatMap(({ id, title, documentNumber }) => [title, documentNumber ?? '', words.get(id)?.plain ?? ''])
    .concat(inFile)
    .join('\n')
}

function wordsOfEarlier(transaction: DatabaseTransaction, issueId: number) {
  return transaction
    .withTables<GazetteTables>()
    .selectFrom('gazette.earlier')
    .select('words')
    .where('issue_id', '=', issueId)
    .executeTakeFirst()
}

/** The published issues that hold an item. */
export async function issuesWith(transaction: DatabaseTransaction, itemId: number): Promise<readonly GazetteIssue[]> {
  const issues: GazetteIssue[] = []
  for (const { issueId } of await printedIn(transaction, itemId)) {
    const issue = await issueById(transaction, issueId)
    if (issue !== undefined) issues.push(issue)
  }
  return issues
}
