import type { TableFormat, Figure, Mark } from '../../../../statute/report-format/report.ts'
import type { SectionKey } from '../../../../statute/report-format/sections.table.ts'

/** One thing in which two reports differ. */
export type ReportDifference = FigureDifference | FormDifference | SectionDifference | IdentityDifference

/**
 * A figure that is not the same. `changed`: both are numbers; `appeared`/`vanished`: only one is; `markChanged`: neither
 * is, and for different reasons (blank, "/" …).
 */
export type FigureDifference = {
  readonly about: 'figure'
  readonly kind: 'changed' | 'appeared' | 'vanished' | 'markChanged'
  /** Path of the figure, in the newer form where the two forms name the same fact differently. */
  readonly path: string
  /** What a clerk calls the cell. */
  readonly label: string
  readonly from: Figure
  readonly to: Figure
  /** `to - from`; null unless both are numbers. */
  readonly change: number | null
  /** Change in per cent of `from`, one decimal; null where `from` is 0 or either is no number. */
  readonly percent: number | null
  /** Unit of an amount, both figures converted to it. */
  readonly unit?: string
  readonly fromMark?: Mark
  readonly toMark?: Mark
}

/** The two used different forms of a table, or only one has it. Cells that have no counterpart are not compared. */
export type FormDifference = {
  readonly about: 'form'
  readonly table: 'table2' | 'table3' | 'table4'
  /** null: no such table. Table 4 has one form only and is never reported as `mixed`. */
  readonly from: TableFormat | null
  readonly to: TableFormat | null
  readonly onlyInFrom: readonly string[]
  readonly onlyInTo: readonly string[]
}

export type SectionDifference = {
  readonly about: 'section'
  /** null where the title is none of the six. */
  readonly section: SectionKey | null
  readonly title: string
  readonly kind: 'changed' | 'appeared' | 'vanished'
  /** 0 (nothing in common) to 1 (same words), by pairs of characters. */
  readonly similarity: number
  /** Paragraphs only the second, only the first report has. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export type IdentityDifference = {
  readonly about: 'identity'
  readonly key: 'title' | 'agency' | 'year' | 'publishedOn'
  readonly label: string
  readonly from: string | number | null
  readonly to: string | number | null
}
