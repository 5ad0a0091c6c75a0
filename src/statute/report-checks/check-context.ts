import type { Day } from '../../kernel/day.ts'
import type { AnnualReport } from '../report-format/report.ts'

/** What is known about the organ besides its name. */
export type KnownOrgan = {
  readonly kind?: 'government' | 'department' | 'township' | 'other'
  readonly level?: 'national' | 'province' | 'city' | 'county' | 'township'
  /** Whether the organ may make 规章 (立法法: State Council departments, provincial and 设区的市/自治州 governments). */
  readonly mayMakeRules?: boolean
}

/** Everything besides the report itself that its check may look at. */
export type CheckContext = {
  /** The same organ's report of the year before. */
  readonly previous?: AnnualReport
  /** Reports this one adds up: departments of the level and the next lower governments, each once. */
  readonly children?: readonly AnnualReport[]
  /** True where the children were found by their names only, so that some may be missing. */
  readonly familyInferred?: boolean
  /** Reports of other organs, to see copied text. */
  readonly peers?: readonly AnnualReport[]
  readonly organ?: KnownOrgan
  readonly today?: Day
}
