import type { Day } from '../../../kernel/day.ts'
import type { GazetteSectionKey } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import type { EarlierIssue } from './earlier-issue.ts'
import type { GazettePractice } from './gazette-practice.ts'
import type { IssueStage } from './issue-stages.table.ts'
import type { IssueStep } from './issue-steps.table.ts'

/** One text of an issue, without its words. */
export type GazetteText = {
  readonly id: number
  readonly section: GazetteSectionKey
  /** The item it was taken from; null for what was written for the gazette itself. */
  readonly itemId: number | null
  /** The correction it prints. */
  readonly erratumId: number | null
  readonly title: string
  readonly documentNumber: string | null
  /** The page it begins on; null until the issue is published. */
  readonly page: number | null
}

/** The words of a text: clean HTML, and plain. */
export type TextWords = { readonly body: string; readonly plain: string }

export type NewText = Omit<GazetteText, 'id' | 'page'> & TextWords & { readonly page?: number | null }

export type IssueEntry = {
  readonly seq: number
  readonly step: IssueStep | 'begin'
  readonly detail: Readonly<Record<string, string>>
  readonly actorId: string | null
  readonly actorName: string
  readonly at: Date
}

/** 更正: what was wrong in a published issue, and why it is corrected. */
export type Erratum = { readonly id: number; readonly words: string; readonly why: string; readonly at: Date }

/** Its numbers, once published: of the year, and since the first of all. */
export type IssueNumber = { readonly year: number; readonly number: number; readonly running: number }

/** As an issue bears it: earlier ones were not always counted on. */
export type PrintedNumber = Omit<IssueNumber, 'running'> & { readonly running: number | null }

export type PublishedAs = PrintedNumber & {
  readonly on: Day
  readonly pages: number
  readonly fileId: string
  /** The gazette as it was then. */
  readonly practice: GazettePractice
}

/** An issue of the gazette: its texts in printed order. */
export type GazetteIssue = {
  readonly id: number
  readonly organId: string
  readonly stage: IssueStage
  readonly texts: readonly GazetteText[]
  readonly published: PublishedAs | null
  /** What was entered of an issue printed before this register was kept; null for any other. */
  readonly earlier: EarlierIssue | null
  readonly errata: readonly Erratum[]
  readonly trail: readonly IssueEntry[]
  readonly version: number
}

/** `2026年第3期（总第12期）`, or `2003年第3期`. */
export function numberWords({ year, number, running }: PrintedNumber): string {
  return running === null ? `${year}年第${number}期` : `${year}年第${number}期（总第${running}期）`
}
