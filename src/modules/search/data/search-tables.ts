import type { ColumnType, Generated, Kysely } from 'kysely'
import type { Attachment, SearchableKind } from '../domain/searchable.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

export type EntryTable = {
  readonly entry_id: Generated<number>
  readonly kind: SearchableKind
  readonly thing_id: string
  readonly organ_id: string
  readonly topic: string | null
  readonly validity: Validity | null
  readonly published_on: string
  readonly month: number
  readonly published_at: ColumnType<Date, string, string>
  readonly places: readonly string[]
  /** A tsvector: written by its tokens, never read. */
  readonly tokens: string
}

export type WordingTable = {
  readonly entry_id: number
  readonly organ_name: string
  readonly href: string
  readonly title: string
  readonly title_key: string
  readonly keyword_key: string
  readonly organ_key: string
  readonly salient: string
  readonly document_number: string | null
  readonly keywords: readonly string[]
  readonly body: string
  readonly attachments: ColumnType<readonly Attachment[], string, string>
  readonly cut: boolean
}

export type AskedTable = {
  readonly site_id: string
  readonly words: string
  readonly day: string
  readonly times: number
}

export type SearchTables = {
  readonly 'search.entry': EntryTable
  readonly 'search.wording': WordingTable
  readonly 'search.asked': AskedTable
}

export type SearchDatabase = Kysely<SearchTables>
