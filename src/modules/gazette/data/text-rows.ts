import type { IssueChange } from '../domain/issue-rule.ts'
import type { GazetteIssue, GazetteText, NewText } from '../domain/issue.ts'
import type { GazetteTransaction } from './gazette-tables.ts'

type Texts = NonNullable<IssueChange['texts']>

/** Keeps the texts of an issue as they follow each other now; who is not among them goes, who is new comes. */
export async function keepTexts(transaction: GazetteTransaction, issue: GazetteIssue, texts: Texts): Promise<void> {
  const staying = new Set(texts.flatMap((text) => ('id' in text ? [text.id] : [])))
  const gone = issue.texts.flatMap(({ id }) => (staying.has(id) ? [] : [id]))
  if (gone.length > 0) await transaction.deleteFrom('gazette.text').where('id', 'in', gone).execute()
  const before = new Map(issue.texts.map((text, position) => [text.id, { text, position }]))
  for (const [position, text] of texts.entries()) {
    if (!('id' in text)) await addText(transaction, issue.id, text, position)
    else if (isMoved(text, position, before.get(text.id))) await moveText(transaction, text, position)
  }
}

type Before = { readonly text: GazetteText; readonly position: number }

function isMoved({ section, page }: GazetteText, position: number, before: Before | undefined): boolean {
  return before?.position !== position || before.text.section !== section || before.text.page !== page
}

async function moveText(
  transaction: GazetteTransaction,
  { id, section, page }: GazetteText,
  position: number,
): Promise<void> {
  await transaction.updateTable('gazette.text').set({ position, section, page }).where('id', '=', id).execute()
}

async function addText(
  transaction: GazetteTransaction,
  issueId: number,
  { section, itemId, erratumId, title, documentNumber, body, plain, page = null }: NewText,
  position: number,
): Promise<void> {
  await transaction
    .insertInto('gazette.text')
    .values({
      ...{ issue_id: issueId, position, section, title, body, plain, page },
      ...{ item_id: itemId, erratum_id: erratumId, document_number: documentNumber },
    })
    .execute()
}

/** Keeps the new words of texts. */
export async function rewriteTexts(
  transaction: GazetteTransaction,
  issueId: number,
  rewritten: NonNullable<IssueChange['rewritten']>,
): Promise<void> {
  for (const { id, title, documentNumber, body, plain } of rewritten)
    await transaction
      .updateTable('gazette.text')
      .set({ title, document_number: documentNumber, body, plain })
      .where('id', '=', id)
      .where('issue_id', '=', issueId)
      .execute()
}
