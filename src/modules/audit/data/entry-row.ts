import { createHash } from 'node:crypto'
import type { Insertable, Selectable } from 'kysely'
import { textToHash, type ChainedEntry, type Entry } from '../domain/entry.ts'
import type { EntryTable } from './audit-tables.ts'

/** SHA-256, in hexadecimal, of an entry after the one with `previousHash`. */
export function hashOf(previousHash: string, entry: Entry): string {
  return createHash('sha256').update(textToHash(previousHash, entry)).digest('hex')
}

/** An entry and its row. */
export function entryOfRow(row: Selectable<EntryTable>): ChainedEntry {
  return {
    organId: row.organ_id,
    number: row.number,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    subject: { kind: row.subject_kind, id: row.subject_id },
    detail: row.detail,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

/** A row and its entry. */
export function rowOfEntry(entry: ChainedEntry): Insertable<EntryTable> {
  return {
    organ_id: entry.organId,
    number: entry.number,
    at: entry.at,
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    actor_name: entry.actor.name,
    action: entry.action,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    detail: JSON.stringify(entry.detail),
    previous_hash: entry.previousHash,
    hash: entry.hash,
  }
}
