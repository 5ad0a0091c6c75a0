import type { Day } from '../../../kernel/day.ts'
import type { GazettePractice } from './gazette-practice.ts'
import type { PublishedAs } from './issue.ts'

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

/** How it stands in the archive once it is approved: nothing is claimed of who published it then. */
export function publishedAs(earlier: EarlierIssue, practice: GazettePractice): PublishedAs {
  const { name, ...rest } = earlier
  return { ...rest, practice: { ...practice, name, sponsor: '', editor: '', licence: '', contact: '' } }
}
