import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from './item-tables.ts'

/** Forms of new items that were sent, as an action finds and keeps them. */
export function submissionRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<ItemTables>()
  return {
    /** The item that came of this form; the same form sent at the same moment waits. */
    async findSubmitted(organId: string, key: string): Promise<number | undefined> {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`items:${key}`}, 0))`.execute(transaction)
      const row = await transaction
        .selectFrom('disclosure.submission as sent')
        .innerJoin('disclosure.item as item', 'item.id', 'sent.item_id')
        .select('sent.item_id')
        .where('sent.key', '=', key)
        .where('item.organ_id', '=', organId)
        .executeTakeFirst()
      return row?.item_id
    },
    async keepSubmission(key: string, itemId: number): Promise<void> {
      await transaction.insertInto('disclosure.submission').values({ key, item_id: itemId }).execute()
    },
  }
}

export type SubmissionRecords = ReturnType<typeof submissionRecords>
