import type { Generated, Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RemedyColumn, RemedyKind, RemedyLevel, RemedyResult } from '../../../statute/remedies/results.table.ts'
import type { RemedyGroup } from '../../../statute/report-format/table4.table.ts'
import type { RemedyStage } from '../domain/remedy-stage.ts'
import type { Procedure } from '../domain/remedy.ts'

export type RemedyTable = {
  readonly id: Generated<string>
  readonly organ_id: string
  readonly kind: RemedyKind
  readonly request_id: string | null
  readonly preceded_by: string | null
  readonly after_reconsideration: boolean
  readonly claimant: string
  readonly matter: string
  readonly redone_on: Day | null
  readonly redone_how: Generated<string>
  readonly version: Generated<number>
  readonly stage: RemedyStage
  readonly began_on: Day
  readonly entered_at: Generated<Date>
}

export type InstanceTable = {
  readonly remedy_id: string
  readonly position: number
  readonly level: RemedyLevel
  readonly body: string
  readonly case_number: string
  readonly procedure: Procedure
  readonly accepted_on: Day | null
  readonly copy_received_on: Day | null
  readonly answered_on: Day | null
  readonly hearing_on: Day | null
  readonly result: RemedyResult | null
  readonly decided_on: Day | null
  readonly decision_received_on: Day | null
  readonly gist: string
  readonly redo_ordered: boolean
  readonly redo_by: Day | null
  readonly counted_as: RemedyColumn | null
}

/** One standing of a case: from `day` to the day before `until`. */
export type FactView = {
  readonly organ_id: string
  readonly kind: RemedyGroup
  readonly day: Day
  readonly until: Day | null
  readonly result: RemedyColumn
  readonly record_id: string
}

export type RemedyTables = {
  readonly 'remedies.remedy': RemedyTable
  readonly 'remedies.instance': InstanceTable
  readonly 'remedies.fact': FactView
}

export type RemedyDatabase = Kysely<RemedyTables>
