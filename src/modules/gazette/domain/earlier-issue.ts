import type { Day } from '../../../kernel/day.ts'

/** An issue printed before this register was kept, as it was: its file is what there is of it. */
export type EarlierIssue = {
  /** 刊名 then. */
  readonly name: string
  readonly year: number
  readonly number: number
  /** 总期号; null where none was printed. */
  readonly running: number | null
  readonly on: Day
  readonly pages: number
  readonly fileId: string
}
