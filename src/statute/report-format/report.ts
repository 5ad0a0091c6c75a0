import type { Day } from '../../kernel/day.ts'
import type { FormVersion } from './form-version.ts'
import type { NarrativeKey } from './narrative.table.ts'
import type { Table2Column, Table2Item } from './table2.table.ts'
import type { Table3Key } from './table3.table.ts'
import type { RemedyGroup } from './table4.table.ts'

/** What the document says. `null`: blank, "/" or not readable with certainty; never a guess, never a silent 0. */
export type Figure = number | null

/** Why a figure is null. */
export type Mark = 'blank' | 'slash' | 'dash' | 'note' | 'unreadable'

/** Judged for each table by its own heads; `mixed` where blocks of both forms stand in one table. */
export type TableFormat = FormVersion | 'mixed'

export type Table2Figures = Readonly<Partial<Record<Table2Column, Figure>>> & {
  /** Unit of `amount` as printed (`万元`); null where none is printed. */
  readonly unit?: string | null
}

export type Table2 = { readonly format: TableFormat } & Readonly<Partial<Record<Table2Item, Table2Figures | null>>>

/** Seven figures: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
export type Table3Figures = readonly Figure[]

export type Table3 = {
  readonly format: TableFormat
  readonly rows: Readonly<Partial<Record<Table3Key, Table3Figures>>>
}

/** Five figures a group: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
export type Table4 = Readonly<Record<RemedyGroup, readonly Figure[]>>

export type Narrative = Readonly<Partial<Record<NarrativeKey, Figure>>>

/** A section as printed: its own numeral (null if none), its own title, its text without the tables. */
export type ReportSection = { readonly number: string | null; readonly title: string; readonly text: string }

/** Who and when, as each place of the report states it. */
export type ReportIdentity = {
  /** Agency named in the title line. */
  readonly inTitle: string | null
  /** Agencies that speak of themselves in the body, most frequent first. */
  readonly inBody: readonly string[]
  readonly inSignature: string | null
  readonly signedOn: Day | null
  /** Day the web page says it was posted. */
  readonly postedOn: Day | null
  /** Years named in the title, the statement of the period, and the signature. */
  readonly yearInTitle: number | null
  readonly periodFrom: Day | null
  readonly periodTo: Day | null
}

/**
 * One annual report (政府信息公开工作年度报告), whatever it was read or computed from. The keys are those of the report
 * interchange format.
 */
export type AnnualReport = {
  readonly file?: string
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly publishedOn: Day | null
  /** null where the document has no such table. */
  readonly table2: Table2 | null
  readonly table3: Table3 | null
  readonly table4: Table4 | null
  readonly narrative: Narrative
  /** Text between the title and the first section. */
  readonly preamble?: string
  readonly sections: readonly ReportSection[]
  readonly identity?: ReportIdentity
  /** Why figures are null, by path; a null figure without a mark is `blank`. */
  readonly marks?: Readonly<Record<string, Mark>>
}
