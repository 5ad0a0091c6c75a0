import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import { labelKey } from '../../../kernel/chinese-text.ts'
import type { ReportFilter, ReportList, ReportOrder, ReportRange } from '../domain/report-list.ts'
import type { LibraryDatabase, LibraryTables } from '../data/library-tables.ts'
import { summaryColumns, summaryOfRow } from '../data/summary-row.ts'

/** The reports that fit a filter, in the order asked for, with the number of all that fit. */
export async function listReports(
  database: LibraryDatabase,
  filter: ReportFilter,
  range: ReportRange,
): Promise<ReportList> {
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
