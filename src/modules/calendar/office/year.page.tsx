import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { CalendarQuestions } from './calendar-questions.ts'
import { noticeWords } from './calendar-words.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthsOf, type Month } from './months-of.ts'

type ShownYear = {
  readonly year: number
  readonly loaded: boolean
  readonly notices: readonly string[]
  readonly months: readonly Month[]
}

/** A year of the calendar, month by month. */
export function calendarYearPage(ask: CalendarQuestions): Page {
  return officePage({
    path: '/office/calendar/:year',
    may: 'signed-in',
    fields: z.object({}),
    title: ({ year }: ShownYear) => `${year}年工作日历`,
    async load({ params }) {
      const year = /^20\d\d$/.test(params['year'] ?? '') ? Number(params['year']) : 0
      if (year < 2019) return refuse({ status: 404, detail: '工作日历从2019年起，到2099年止。' } as const)
      const calendar = await ask.calendar()
      const notices = (calendar.years.get(year) ?? []).map(noticeWords)
      return done({ year, loaded: notices.length > 0, notices, months: monthsOf(calendar, year) })
    },
    view: (shown) => <YearView {...shown} />,
  })
}

function YearView({ year, loaded, notices, months }: ShownYear): VNode {
  const lead = loaded
    ? `依据：${notices.join('；')}。`
    : '这一年的放假通知还没有收录，以下只按周末和法定节日推算，没有调休，经过这一年的期限都是暂定的。'
  return (
    <>
      <OfficeHead
        title={`${year}年工作日历`}
        crumbs={[{ label: '工作日历', href: '/office/calendar' }]}
        lead={lead}
        badges={loaded ? undefined : <StatusBadge tone="warning">暂定</StatusBadge>}
      />
      <div class="months">
        {months.map((month) => (
          <MonthGrid key={month.month} year={year} month={month} />
        ))}
      </div>
      <nav class="button-row" aria-label="相邻年份">
        {year > 2019 ? <a href={`/office/calendar/${year - 1}`}>{year - 1}年</a> : null}
        {year < 2099 ? <a href={`/office/calendar/${year + 1}`}>{year + 1}年</a> : null}
      </nav>
    </>
  )
}
