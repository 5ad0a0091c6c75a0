import type { Page } from '../../../platform/http/page.ts'
import type { StatisticsOffice } from './statistics-asked.ts'
import { lateStatisticsPage } from './statistics-late.page.tsx'
import { statisticsPage } from './statistics.page.tsx'
import { table3FilePage } from './table3-file.page.ts'
import { table3RequestsPage } from './table3-requests.page.tsx'
import { table3Page } from './table3.page.tsx'

/** The pages of statistics: what came in, what became of it, and how the annual report will count it. */
export function statisticsPages(office: StatisticsOffice): readonly Page[] {
  return [
    statisticsPage(office),
    lateStatisticsPage(office),
    table3Page(office),
    table3RequestsPage(office),
    table3FilePage(office),
  ]
}
