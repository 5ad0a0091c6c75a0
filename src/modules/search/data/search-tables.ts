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
  readonly published_at: ColumnType<Date, string, string>
  readonly places: readonly string[]
  /** A tsvector, of what was kept before there were segments and is not yet in one. */
  readonly tokens: string | null
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

export type SegmentTable = {
  readonly segment_id: Generated<number>
  readonly size: number
  readonly bits: number
  readonly bytes: number
  readonly facts: Buffer
  readonly newest: ColumnType<Date, string, string>
  readonly live: boolean
  readonly replaced_at: ColumnType<Date | null, string | undefined, string>
}

export type PostingTable = {
  readonly segment_id: number
  readonly part: number
  readonly bytes: Buffer
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
  readonly 'search.segment': SegmentTable
  readonly 'search.posting': PostingTable
  readonly 'search.gone': { readonly entry_id: number }
  readonly 'search.waiting': { readonly entry_id: number }
  readonly 'search.asked': AskedTable
}

export type SearchDatabase = Kysely<SearchTables>
