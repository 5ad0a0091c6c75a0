import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import { validityOn } from '../domain/document-fact.ts'
import { withoutMarks } from '../domain/merge-marks.ts'
import { listedOfRow } from './list-documents.ts'
import { isPublic } from './public-documents.ts'

/** What is found of a document that citizens read in the library only. */
export type DocumentToFind = {
  readonly id: number
  readonly organId: string
  readonly title: string
  readonly text: string
  readonly documentNumber: string | null
  readonly madeOn: Day
  readonly topic: string | null
  /** How it stands today. */
  readonly validity: Validity | null
}

/** How the search has to know some documents now: as the items citizens read, or by themselves. */
export type DocumentsToFind = {
  readonly items: readonly number[]
  readonly documents: readonly DocumentToFind[]
}

/** What of these documents citizens may find now; they are locked, so that whoever changes one tells of it afterwards. */
export async function documentsToFind(
  transaction: DatabaseTransaction,
  ids: readonly number[],
  today: Day,
): Promise<DocumentsToFind> {
  const rows = await transaction
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .selectAll()
    .where(sql<boolean>`id = any(${ids}::bigint[])`)
    .where(isPublic)
    .orderBy('id')
    .forUpdate()
    .execute()
  const items = rows.flatMap(({ item_id, published_on }) => (item_id === null || published_on === null ? [] : item_id))
  const documents = rows.flatMap((row): readonly DocumentToFind[] => {
    const { id, organ_id: organId, title, text, document_number: documentNumber, made_on: madeOn, topic } = row
    if (row.published_on !== null || madeOn === null) return []
    const { standing } = listedOfRow(row)
    const validity = standing === null ? null : validityOn(standing, today)
    return [{ id, organId, title, text: withoutMarks(text), documentNumber, madeOn, topic, validity }]
  })
  return { items, documents }
}
