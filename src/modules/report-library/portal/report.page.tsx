import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage } from '../../../platform/http/page.ts'
import type { LibraryReport, ReportSummary } from '../domain/library-report.ts'
import { optional } from './field-schemas.ts'
import type { LibraryQuestions } from './library-questions.ts'
import { ReportView } from './report-view.tsx'
import type { ShownReport } from './shown-report.ts'

const fields = z.object({
  edition: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, '版本应为正整数。')
      .transform(Number),
  ),
})

/** One report: key figures, charts, tables with findings, text, downloads, and the way to its neighbours. */
export function reportPage(ask: LibraryQuestions) {
  return definePage<z.infer<typeof fields>, ShownReport>({
    path: '/reports/:id',
    may: 'anyone',
    title: ({ kept }) => kept.title,
    fields,
    load: async ({ params, fields: { edition } }) => {
      const kept = await ask.findReport(params['id'] ?? '', edition)
      if (kept === undefined) return refuse({ status: 404, detail: '年报库中没有这份年报，或者没有这个版本。' })
      const years = await ask.reportsOfAgency(kept.agency)
      const [previous, neighbours] = await Promise.all([yearBefore(ask, kept, years), ask.neighboursOf(kept)])
      return done({ kept, years, previous, neighbours })
    },
    view: (answer) => <ReportView {...answer} />,
  })
}

async function yearBefore(
  ask: Pick<LibraryQuestions, 'findReport'>,
  { year }: LibraryReport,
  years: readonly ReportSummary[],
): Promise<LibraryReport | undefined> {
  const before = years.find((report) => report.year === year - 1)
  return before === undefined ? undefined : ask.findReport(before.id)
}
