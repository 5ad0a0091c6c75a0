import type { Day } from '../../../kernel/day.ts'
import type { ListField } from './list-columns.table.ts'
import type { MoveFinding } from './move-findings.table.ts'
import type { OldText } from './old-text.ts'
import type { EntryState } from './run.ts'

/** A page or row that is still to be read. */
export type WaitingEntry = {
  readonly position: number
  readonly path: string
  readonly raw: Readonly<Record<ListField, string>> | null
}

/** A page or row as it was read. */
export type ReadEntry = {
  readonly position: number
  readonly state: EntryState
  /** Its old address, or the checksum of its words where it has none. */
  readonly key: string
  readonly digest: string
  readonly text: OldText
  readonly findings: readonly MoveFinding[]
  /** The item it is already. */
  readonly itemId: number | null
}

/** One that may move, with the column it goes to. */
export type ReadyEntry = Omit<ReadEntry, 'itemId'> & { readonly columnId: string }

/** A line of the list of what a run found. */
export type EntryLine = {
  readonly position: number
  readonly path: string
  readonly state: EntryState
  readonly oldColumn: string
  readonly title: string
  readonly publishedOn: Day | null
  readonly findings: readonly MoveFinding[]
  readonly itemId: number | null
}
