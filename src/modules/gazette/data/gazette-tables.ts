import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { GazetteReceiverKind } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'
import type { GazetteSectionKey } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { IssueStage } from '../domain/issue-stages.table.ts'
import type { IssueEntry } from '../domain/issue.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

type IssueTable = {
  readonly id: Generated<number>
  readonly organ_id: string
  readonly stage: IssueStage
  readonly year: number | null
  readonly number: number | null
  readonly running: number | null
  readonly issued_on: Day | null
  readonly pages: number | null
  readonly file_id: string | null
  readonly practice: ColumnType<GazettePractice | null, string | null, string | null>
  readonly earlier: Generated<boolean>
  readonly version: Generated<number>
  readonly changed_at: Generated<Date>
}

type EarlierTable = {
  readonly issue_id: number
  readonly name: string
  readonly year: number
  readonly number: number
  readonly running: number | null
  readonly issued_on: Day
  readonly pages: number
  readonly file_id: string
  readonly words: Generated<string>
}

type TextTable = {
  readonly id: Generated<number>
  readonly issue_id: number
  readonly position: number
  readonly section: GazetteSectionKey
  readonly item_id: number | null
  readonly erratum_id: number | null
  readonly title: string
  readonly document_number: string | null
  readonly body: string
  readonly plain: string
  readonly page: number | null
}

type ErratumTable = {
  readonly id: Generated<number>
  readonly issue_id: number
  readonly words: string
  readonly why: string
  readonly made_by: string
  readonly made_at: Generated<Date>
}

type DeliveryTable = {
  readonly issue_id: number
  readonly position: number
  readonly kind: GazetteReceiverKind
  readonly receiver: string
  readonly copies: number
}

type TrailTable = {
  readonly issue_id: number
  readonly seq: number
  readonly step: IssueEntry['step']
  readonly detail: Json<IssueEntry['detail']>
  readonly actor_id: string | null
  readonly actor_name: string
  readonly at: Generated<Date>
}

type PracticeTable = {
  readonly organ_id: string
  readonly settings: Json<GazettePractice>
  readonly version: Generated<number>
}

type FactView = {
  readonly organ_id: string
  readonly issue_id: number
  readonly issued_on: Day
  readonly year: number
  readonly copies: number
  readonly texts: Readonly<Partial<Record<GazetteSectionKey, number>>>
}

export type GazetteTables = {
  readonly 'gazette.issue': IssueTable
  readonly 'gazette.earlier': EarlierTable
  readonly 'gazette.text': TextTable
  readonly 'gazette.picture': { readonly issue_id: number; readonly file_id: string }
  readonly 'gazette.erratum': ErratumTable
  readonly 'gazette.printing': { readonly issue_id: number; readonly copies: number }
  readonly 'gazette.delivery': DeliveryTable
  readonly 'gazette.trail': TrailTable
  readonly 'gazette.practice': PracticeTable
  readonly 'gazette.series': { readonly organ_id: string }
  readonly 'gazette.fact': FactView
}

export type GazetteDatabase = Kysely<GazetteTables>
export type GazetteTransaction = Transaction<GazetteTables>
