import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { DocumentFact } from '../domain/document-fact.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { EntryStep } from '../domain/document-trail.ts'
import type { DocumentStage } from '../domain/document-stages.table.ts'
import type { DocumentKind } from '../domain/document.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

type DocumentTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly kind: DocumentKind
  readonly stage: DocumentStage
  readonly title: string
  readonly text: string
  readonly drafted_by: string
  readonly co_issuers: readonly string[]
  readonly topic: string | null
  readonly market: boolean
  readonly trial: boolean
  readonly document_number: string | null
  readonly registry_number: string | null
  readonly made_on: Day | null
  readonly item_id: number | null
  readonly published_on: Day | null
  readonly filed_on: Day | null
  readonly filed_with: string | null
  readonly imported: Generated<boolean>
  readonly issued_on: Day | null
  readonly effective_on: Day | null
  readonly expires_on: Day | null
  readonly amended_on: Day | null
  readonly ended_on: Day | null
  readonly ended_as: 'repealed' | 'lapsed' | null
  readonly version: Generated<number>
  readonly changed_at: Generated<Date>
}

type FactTable = {
  readonly document_id: number
  readonly seq: number
  readonly change: DocumentFact['change']
  readonly on_day: Day
  readonly effective_on: Day | null
  readonly expires_on: Day | null
  readonly basis: string | null
  readonly basis_document: number | null
}

type TrailTable = {
  readonly document_id: number
  readonly seq: number
  readonly step: EntryStep
  readonly detail: Json<Readonly<Record<string, string>>>
  readonly actor_id: string | null
  readonly actor_name: string
  readonly at: Generated<Date>
}

type CounterTable = { readonly organ_id: string; readonly series: string; readonly last: number }

type PracticeTable = {
  readonly organ_id: string
  readonly settings: Json<DocumentPractice>
  readonly version: Generated<number>
}

type CleanUpTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly decided_on: Day
  readonly basis: string
  readonly kept: number
  readonly to_amend: number
  readonly ended: number
  readonly items: readonly number[]
  readonly made_by: string
  readonly made_at: Generated<Date>
}

type InterpretationTable = {
  readonly document_id: number
  readonly item_id: number
  readonly form: string
  readonly published_on: Day | null
}

type ArrivalTable = {
  readonly id: string
  readonly organ_id: string
  readonly name: string
  readonly rows: Json<readonly (readonly string[])[]>
  readonly made_by: string
  readonly done_at: Date | null
  readonly taken: number | null
}

export type DocumentTables = {
  readonly 'documents.arrival': ArrivalTable
  readonly 'documents.document': DocumentTable
  readonly 'documents.fact': FactTable
  readonly 'documents.trail': TrailTable
  readonly 'documents.counter': CounterTable
  readonly 'documents.practice': PracticeTable
  readonly 'documents.clean_up': CleanUpTable
  readonly 'documents.interpretation': InterpretationTable
  readonly 'documents.untold': { readonly document_id: number }
}

export type DocumentDatabase = Kysely<DocumentTables>
export type DocumentTransaction = Transaction<DocumentTables>
