import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import { labelKey } from '../../../kernel/chinese-text.ts'
import type { AgencyKind } from '../domain/agency-kinds.table.ts'
import type { ReportSummary } from '../domain/library-report.ts'
import type { LibraryDatabase, LibraryTables } from '../data/library-tables.ts'
import { summaryColumns, summaryOfRow } from '../data/summary-row.ts'

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

export type ReportList = { readonly total: number; readonly reports: readonly ReportSummary[] }

type Range = { readonly order: ReportOrder; readonly offset: number; readonly limit: number }

/** The reports that fit a filter, in the order asked for, with the number of all that fit. */
export async function listReports(database: LibraryDatabase, filter: ReportFilter, range: Range): Promise<ReportList> {
  const fitting = database.selectFrom('report_library.report').where((eb) => fits(eb, filter))
  const counted = await fitting.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await fitting
    .select(summaryColumns)
    .orderBy(orders[range.order])
    .orderBy('year', 'desc')
    .orderBy(sql`agency collate "zh-x-icu"`)
    .offset(range.offset)
    .limit(range.limit)
    .execute()
  return { total: counted.total, reports: rows.map(summaryOfRow) }
}

function fits(eb: ExpressionBuilder<LibraryTables, 'report_library.report'>, filter: ReportFilter) {
  const key = labelKey(filter.agency ?? '')
  return eb.and([
    ...(filter.year === undefined ? [] : [eb('year', '=', filter.year)]),
    ...(filter.region === undefined ? [] : [eb('region', '=', filter.region)]),
    ...(filter.kind === undefined ? [] : [eb('kind', '=', filter.kind)]),
    // A key has letters and digits only, so it cannot hold a wildcard.
    ...(key === '' ? [] : [sql<SqlBool>`agency_key like ${`%${key}%`}`]),
  ])
}

const orders = {
  newest: sql`published_on desc nulls last`,
  agency: sql`agency collate "zh-x-icu"`,
  requests: sql`new_received desc nulls last`,
  findings: sql`errors desc, warnings desc`,
} as const satisfies Record<ReportOrder, unknown>
