import type { AgencyKind } from './agency-kinds.table.ts'
import type { ReportSummary } from './library-report.ts'

/** What a list of reports is narrowed to; absent means all. */
export type ReportFilter = {
  readonly year?: number | undefined
  readonly region?: string | undefined
  readonly kind?: AgencyKind | undefined
  /** Part of the agency's name, in simplified or traditional characters. */
  readonly agency?: string | undefined
}

export const reportOrders = ['newest', 'agency', 'requests', 'findings'] as const
export type ReportOrder = (typeof reportOrders)[number]

export type ReportRange = { readonly order: ReportOrder; readonly offset: number; readonly limit: number }

export type ReportList = { readonly total: number; readonly reports: readonly ReportSummary[] }
