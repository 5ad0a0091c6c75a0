import type { ColumnType, Kysely, Transaction } from 'kysely'
import type { Entry } from '../domain/entry.ts'

export type EntryTable = {
  readonly organ_id: string
  readonly number: number
  readonly at: Date
  readonly actor_kind: Entry['actor']['kind']
  readonly actor_id: string | null
  readonly actor_name: string
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  /** Written as JSON text, read back as the value. */
  readonly detail: ColumnType<Entry['detail'], string, never>
  readonly previous_hash: string
  readonly hash: string
}

export type HeadTable = { readonly organ_id: string; readonly number: number; readonly hash: string }

export type AuditTables = { readonly 'audit.entry': EntryTable; readonly 'audit.head': HeadTable }

export type AuditDatabase = Kysely<AuditTables>
export type AuditTransaction = Transaction<AuditTables>
