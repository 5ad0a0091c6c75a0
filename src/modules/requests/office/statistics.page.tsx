import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { StatisticsOverview } from '../domain/statistics-overview.ts'
import {
  askedAgain,
  statisticsAsked,
  statisticsFields,
  type StatisticsAsked,
  type StatisticsOffice,
} from './statistics-asked.ts'
import { StatisticsView } from './statistics-view.tsx'
import { unseenOrgan } from './table3.page.tsx'

type ShownStatistics = { readonly asked: StatisticsAsked; readonly overview: StatisticsOverview }

/** What came in, what became of it, how long it took: the figures of any days as they stand now. */
export function statisticsPage(office: StatisticsOffice): Page {
  const shown = async (asked: StatisticsAsked): Promise<ShownStatistics> => ({
    asked,
    overview: await office.ask.overview(asked, asked.today),
  })
  return officePage({
    path: '/office/statistics',
    may: 'see-requests',
    title: '统计',
    fields: statisticsFields,
    async load({ actor, fields }) {
      const asked = await statisticsAsked(office, actor, fields)
      return asked === undefined ? refuse(unseenOrgan) : done(await shown(asked))
    },
    again: async (errors, { actor, query }) => shown(await askedAgain(office, actor, { query, errors })),
    view: (answer) => <StatisticsView {...answer} />,
  })
}
