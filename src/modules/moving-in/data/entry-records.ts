import { sql } from 'kysely'
import { printableText } from '../../../kernel/printable-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ReadEntry } from '../domain/entry.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import type { EntryState } from '../domain/run.ts'
import type { MovingTables } from './moving-tables.ts'

export type MovedEntry = {
  readonly position: number
  readonly key: string
  readonly digest: string
  readonly itemId: number
  readonly findings: readonly MoveFinding[]
  /** Old addresses its text links to. */
  readonly links: readonly string[]
}

/** Pages and rows of a run as actions change them, within their transaction. */
export function entryRecords(given: DatabaseTransaction, runId: string) {
  const transaction = given.withTables<MovingTables>()
  return {
    /** Keeps what was read, all rows in one statement. */
    async keepRead(entries: readonly ReadEntry[]): Promise<void> {
      if (entries.length === 0) return
      const rows = entries.map(({ position, state, key, digest, text, findings, itemId }) => ({
        ...{ position, state, key, digest, old_column: text.column, title: text.title, item_id: itemId, findings },
        ...{ published_on: text.published?.on ?? null, read: state === 'known' ? null : text },
      }))
      await sql`
        update moving_in.entry set raw = null, state = told.state, key = told.key, digest = told.digest,
          old_column = told.old_column, title = told.title, published_on = told.published_on, read = told.read,
          findings = told.findings, item_id = told.item_id
        from jsonb_to_recordset(${asJson(rows)}::jsonb) as told(position integer, state text, key text, digest text,
          old_column text, title text, published_on date, read jsonb, findings jsonb, item_id bigint)
        where entry.run_id = ${runId} and entry.position = told.position`.execute(transaction)
    },

    /** Says of one what became of it. */
    async settle(
      position: number,
      { state, findings, itemId }: { state: EntryState; findings: readonly MoveFinding[]; itemId: number | null },
    ): Promise<void> {
      await transaction
        .updateTable('moving_in.entry')
        .set({ state, findings: JSON.stringify(findings), item_id: itemId })
        .where('run_id', '=', runId)
        .where('position', '=', position)
        .execute()
    },

    /** Puts on record what moved in, with its links that are still to be led on. */
    async keepMoved(siteId: string, moved: readonly MovedEntry[]): Promise<void> {
      if (moved.length === 0) return
      await transaction
        .insertInto('moving_in.moved')
        .values(moved.map(({ key, digest, itemId }) => ({ site_id: siteId, key, digest, item_id: itemId })))
        .execute()
      const rows = moved.map(({ position, itemId, findings }) => ({ position, item_id: itemId, findings }))
      await sql`
        update moving_in.entry set state = 'moved', item_id = told.item_id, findings = told.findings, read = null
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(position integer, item_id bigint, findings jsonb)
        where entry.run_id = ${runId} and entry.position = told.position`.execute(transaction)
      const links = moved.flatMap(({ itemId, links }) =>
        links.map((address) => ({ item_id: itemId, site_id: siteId, address })),
      )
      if (links.length > 0) await transaction.insertInto('moving_in.link').values(links).execute()
    },

    /** Puts on record that another old address holds what moved in before. */
    async keepSame(siteId: string, same: Pick<MovedEntry, 'key' | 'digest' | 'itemId'>): Promise<void> {
      await transaction
        .insertInto('moving_in.moved')
        .values({ site_id: siteId, key: same.key, digest: same.digest, item_id: same.itemId })
        .onConflict((conflict) => conflict.columns(['site_id', 'key']).doNothing())
        .execute()
    },
  }
}

/** No row can hold what no document can, whatever an old page held. */
function asJson(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? printableText(value) : value))
}
