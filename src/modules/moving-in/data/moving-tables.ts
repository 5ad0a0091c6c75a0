import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { ListField } from '../domain/list-columns.table.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import type { OldText } from '../domain/old-text.ts'
import type { EntryState, RunSettings, RunSource, RunStage } from '../domain/run.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

type RunTable = {
  readonly id: string
  readonly organ_id: string
  readonly site_id: string
  readonly name: string
  readonly source: Json<RunSource>
  readonly settings: Json<RunSettings>
  readonly stage: RunStage
  readonly why: Generated<string>
  readonly made_by: string
  readonly made_at: Generated<Date>
  readonly changed_at: Generated<Date>
}

type EntryTable = {
  readonly run_id: string
  readonly position: number
  readonly path: string
  readonly raw: ColumnType<Readonly<Record<ListField, string>> | null, string | null, string | null>
  readonly state: EntryState
  readonly key: string | null
  readonly digest: string | null
  readonly old_column: Generated<string>
  readonly title: Generated<string>
  readonly published_on: ColumnType<Day | null, Day | null | undefined, Day | null>
  readonly read: ColumnType<OldText | null, string | null | undefined, string | null>
  readonly findings: ColumnType<readonly MoveFinding[], string | undefined, string>
  readonly item_id: ColumnType<number | null, number | null | undefined, number | null>
}

type ColumnMapTable = { readonly site_id: string; readonly old_column: string; readonly column_id: string | null }

type MovedTable = {
  readonly site_id: string
  readonly key: string
  readonly digest: string
  readonly item_id: number
}

type KeptFileTable = {
  readonly run_id: string
  readonly path: string
  readonly file_id: string | null
  readonly name: string
  readonly words: string | null
  readonly refusal: string
}

type LinkTable = { readonly item_id: number; readonly site_id: string; readonly address: string }

export type MovingTables = {
  readonly 'moving_in.run': RunTable
  readonly 'moving_in.entry': EntryTable
  readonly 'moving_in.column_map': ColumnMapTable
  readonly 'moving_in.moved': MovedTable
  readonly 'moving_in.kept_file': KeptFileTable
  readonly 'moving_in.link': LinkTable
}
