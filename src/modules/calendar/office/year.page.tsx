import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { pathOf } from '../../organizations/public.ts'
import { calendarsOf } from '../domain/calendars.ts'
import { standing } from '../domain/entered-notice.ts'
import type { CalendarQuestions } from './calendar-questions.ts'
import { noticeWords } from './calendar-words.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthsOf, type Month } from './months-of.ts'

type ShownYear = {
  readonly year: number
  readonly loaded: boolean
  readonly notices: readonly string[]
  /** Holidays of the region the person works in. */
  readonly regional: readonly string[]
  readonly months: readonly Month[]
}

/** A year of the calendar, month by month. */
export function calendarYearPage(ask: CalendarQuestions): Page {
  return officePage({
    path: '/office/calendar/:year',
    may: 'signed-in',
    fields: z.object({}),
    title: ({ year }: ShownYear) => `${year}年工作日历`,
    async load({ actor, params }) {
      const year = /^20\d\d$/.test(params['year'] ?? '') ? Number(params['year']) : 0
      if (year < 2019) return refuse({ status: 404, detail: '工作日历从2019年起，到2099年止。' } as const)
      const [calendar, entered, organs] = await Promise.all([
        ask.organCalendar(actor.organId),
        ask.notices(),
        ask.organs(),
      ])
      const notices = (calendar.years.get(year) ?? []).map(noticeWords)
      const inRegion = calendarsOf(standing(entered)).regionalOf(pathOf(organs, actor.organId))
      const regional = inRegion.filter(({ off }) => off.from.startsWith(String(year))).map(({ name }) => name)
      return done({ year, loaded: notices.length > 0, notices, regional, months: monthsOf(calendar, year) })
    },
    view: (shown) => <YearView {...shown} />,
  })
}

function YearView({ year, loaded, notices, regional, months }: ShownYear): VNode {
  const lead = loaded
    ? `依据：${notices.join('；')}。${regionWords(regional)}`
    : `这一年的放假通知还没有收录，以下只按周末和法定节日推算，没有调休，经过这一年的期限都是暂定的。${regionWords(regional)}`
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

function regionWords(regional: readonly string[]): string {
  return regional.length === 0 ? '' : `本地区另有节日：${[...new Set(regional)].join('、')}。`
}
