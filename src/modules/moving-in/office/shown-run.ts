import type { Column } from '../../sites/public.ts'
import type { EntryLine } from '../domain/entry.ts'
import type { MoveFindingKind } from '../domain/move-findings.table.ts'
import type { EntryState, Run } from '../domain/run.ts'
import type { MovingOffice } from './moving-office.ts'

/** A run as its page shows it. `base` begins links to items of its site. */
export type ShownRun = {
  readonly run: Run
  readonly counts: ReadonlyMap<EntryState, number>
  readonly oldColumns: Awaited<ReturnType<MovingOffice['oldColumns']>>
  readonly columns: readonly Column[]
  readonly findings: Awaited<ReturnType<MovingOffice['countFindings']>>
  readonly lines: readonly EntryLine[]
  readonly wanted: Wanted
  readonly base: string
}

/** Which lines are shown: of a state, or with a kind of finding; `''`: all. */
export type Wanted = { readonly state: EntryState | ''; readonly found: MoveFindingKind | ''; readonly page: number }

export const LINES = 30
