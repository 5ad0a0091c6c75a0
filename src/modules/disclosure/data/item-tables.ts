import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Attachment, Metadata } from '../domain/edition.ts'
import type { ItemKind } from '../domain/item-kinds.table.ts'
import type { Attribute, ItemStage } from '../domain/item.ts'
import type { ReviewStep } from '../domain/review-practice.ts'
import type { TrailEntry, TrailStep } from '../domain/trail.ts'
import type { OwnWord } from '../domain/word-list.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>
type Ids = ColumnType<readonly string[], readonly string[], readonly string[]>

type ItemTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly kind: ItemKind
  readonly attribute: Attribute | null
  readonly ground: string | null
  readonly stage: ItemStage
  readonly index_number: string | null
  readonly shown_edition: number | null
  readonly working_edition: number
  readonly title: string
  readonly document_number: string | null
  readonly made_on: Day | null
  readonly catalogue: string | null
  readonly due_on: Day | null
  readonly publish_at: Date | null
  readonly published_at: Date | null
  readonly review_again_on: Day | null
  readonly withdrawn_at: Date | null
  readonly withdrawn_why: string | null
  readonly author_id: string
  readonly author_name: string
  readonly version: Generated<number>
  readonly made_at: Generated<Date>
  readonly changed_at: Generated<Date>
}

type EditionTable = {
  readonly item_id: number
  readonly number: number
  readonly title: string
  readonly body: string
  readonly plain: string
  readonly metadata: Json<Metadata>
  readonly columns: Ids
  readonly reason: string | null
  readonly made_by: string
  readonly made_at: Generated<Date>
}

type AttachmentTable = {
  readonly item_id: number
  readonly edition: number
  readonly position: number
  readonly file_id: string
  readonly name: string
  readonly role: Attachment['role']
  readonly words: string | null
}

type PlacementTable = {
  readonly site_id: string
  readonly column_id: string
  readonly item_id: number
  readonly published_at: Date
}

type TrailTable = {
  readonly item_id: number
  readonly seq: number
  readonly edition: number
  readonly step: TrailStep
  readonly detail: Json<TrailEntry['detail']>
  readonly actor_id: string | null
  readonly actor_name: string
  readonly at: Generated<Date>
}

type PracticeTable = {
  readonly organ_id: string
  readonly steps: Json<readonly ReviewStep[]>
  readonly version: Generated<number>
}

type WordListTable = {
  readonly organ_id: string
  readonly entries: Json<readonly OwnWord[]>
  readonly version: number
}

type IndexCodeTable = { readonly organ_id: string; readonly code: string }

type SubmissionTable = { readonly key: string; readonly item_id: number; readonly made_at: Generated<Date> }

type OldAddressTable = { readonly site_id: string; readonly path: string; readonly item_id: number }

type CounterTable = { readonly organ_id: string; readonly series: string; readonly last: number }

export type ItemTables = {
  readonly 'disclosure.item': ItemTable
  readonly 'disclosure.edition': EditionTable
  readonly 'disclosure.attachment': AttachmentTable
  readonly 'disclosure.placement': PlacementTable
  readonly 'disclosure.trail': TrailTable
  readonly 'disclosure.practice': PracticeTable
  readonly 'disclosure.counter': CounterTable
  readonly 'disclosure.word_list': WordListTable
  readonly 'disclosure.index_code': IndexCodeTable
  readonly 'disclosure.submission': SubmissionTable
  readonly 'disclosure.old_address': OldAddressTable
}

export type ItemDatabase = Kysely<ItemTables>
export type ItemTransaction = Transaction<ItemTables>
