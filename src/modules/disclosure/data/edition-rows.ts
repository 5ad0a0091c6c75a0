import type { Draft } from '../domain/edition.ts'
import type { ItemTransaction } from './item-tables.ts'

export type EditionToKeep = {
  readonly itemId: number
  readonly number: number
  readonly text: Draft
  readonly reason: string | null
  readonly madeBy: string
}

/** Keeps an edition; one of this number that was not yet submitted is replaced. */
export async function keepEdition(transaction: ItemTransaction, edition: EditionToKeep): Promise<void> {
  const { itemId, number, text } = edition
  const row = rowOfEdition(edition)
  await transaction
    .insertInto('disclosure.edition')
    .values(row)
    .onConflict((conflict) => conflict.columns(['item_id', 'number']).doUpdateSet(row))
    .execute()
  await transaction
    .deleteFrom('disclosure.attachment')
    .where('item_id', '=', itemId)
    .where('edition', '=', number)
    .execute()
  if (text.attachments.length === 0) return
  await transaction.insertInto('disclosure.attachment').values(attachmentRows(edition)).execute()
}

export function rowOfEdition({ itemId, number, text, reason, madeBy }: EditionToKeep) {
  return {
    item_id: itemId,
    number,
    title: text.title,
    body: text.body,
    plain: text.plain,
    metadata: JSON.stringify(text.metadata),
    columns: text.columns,
    reason,
    made_by: madeBy,
  }
}

function attachmentRows({ itemId, number, text }: EditionToKeep) {
  return text.attachments.map(({ fileId, name, role, words }, position) => ({
    ...{ item_id: itemId, edition: number, position, file_id: fileId, name, role, words },
  }))
}
