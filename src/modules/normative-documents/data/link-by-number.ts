import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { formatPublishedNumber, parsePublishedNumber } from '../../../statute/proactive-disclosure/published-number.ts'
import { noteShown } from './hear-of-item.ts'

/** An item citizens read from now on that is a document with a number. */
export type NumberedItem = {
  readonly itemId: number
  readonly organId: string
  readonly documentNumber: string
  readonly publishedOn: Day
}

/**
 * Links documents of the library that no item publishes yet with the items that bear their numbers, so that nobody finds
 * them twice. Gives the ids of the documents.
 */
export async function linkByNumber(
  transaction: DatabaseTransaction,
  items: readonly NumberedItem[],
): Promise<readonly number[]> {
  if (items.length === 0) return []
  const numbers = items.map(({ documentNumber }) => numberAsKept(documentNumber))
  const { rows } = await sql<{ id: number; published_on: Day }>`
    update documents.document as document set item_id = item.id, published_on = item.published_on
    from (
      select distinct on (organ_id, number) * from unnest(
        ${items.map(({ itemId }) => itemId)}::bigint[], ${items.map(({ organId }) => organId)}::uuid[],
        ${numbers}::text[], ${items.map(({ publishedOn }) => publishedOn)}::date[]
      ) as told (id, organ_id, number, published_on)
      order by organ_id, number, told.published_on desc, told.id desc
    ) as item
    where document.organ_id = item.organ_id and document.document_number = item.number
      and document.stage = 'issued' and document.item_id is null
      and not exists (select from documents.document as other where other.item_id = item.id)
    returning document.id, document.published_on`.execute(transaction)
  for (const { id, published_on } of rows) await noteShown(transaction, id, published_on)
  return rows.map(({ id }) => id)
}

function numberAsKept(number: string): string {
  const parsed = parsePublishedNumber(number)
  return parsed === undefined ? number : formatPublishedNumber(parsed)
}
