import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { findDay, type Day } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'
import { FormErrors } from '../../../ui/field.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { noticeRefusals } from '../actions/refusals.zh.ts'
import { keepsRegion } from '../actions/keeps-region.ts'
import type { CalendarQuestions } from './calendar-questions.ts'
import { noticeWords, recountedWords } from './calendar-words.ts'
import { EnteredNotices, type ShownNotice } from './entered-notices.tsx'

type Shown = {
  readonly years: readonly Year[]
  readonly notices: readonly ShownNotice[]
  readonly mayKeep: boolean
  readonly errors: Readonly<Record<string, string>>
}

const look = { title: '工作日历', view: (answer: Shown) => <CalendarView {...answer} /> }

/** 工作日历: which years are arranged by which notices, and the notices entered here. */
export function calendarPage(ask: CalendarQuestions): Page {
  return officePage({
    ...look,
    path: '/office/calendar',
    may: 'signed-in',
    fields: z.object({}),
    load: async ({ actor }) => done(await shownCalendar(ask, actor)),
  })
}

/** Takes back a notice entered by mistake. */
export function withdrawNoticePage(ask: CalendarQuestions): Page {
  return officeForm({
    ...look,
    path: '/office/calendar/notices/:id/withdrawal',
    may: 'keep-calendar',
    fields: z.object({}),
    async submit({ actor, params }) {
      const withdrawn = await ask.withdrawNotice(actor, params['id'] ?? '')
      if (!withdrawn.ok) return refuse({ '': noticeRefusals[withdrawn.refusal] })
      return goOn('/office/calendar', `放假安排已撤回，${recountedWords(withdrawn.value)}`)
    },
    again: async (errors, { actor }) => done(await shownCalendar(ask, actor, errors)),
  })
}

type Year = {
  readonly year: number
  readonly workingDays: number
  readonly notices: readonly string[]
}

async function shownCalendar(ask: CalendarQuestions, actor: Staff, errors = {}): Promise<Shown> {
  const [calendar, entered, organs] = await Promise.all([ask.organCalendar(actor.organId), ask.notices(), ask.organs()])
  const mayKeep = actor.permissions.has('keep-calendar')
  const notices = entered.map((notice) => ({
    ...notice,
    region: organs.find(({ id }) => id === notice.organId)?.name ?? null,
    mayWithdraw: mayKeep && (notice.organId === null || keepsRegion(organs, actor.organId, notice.organId)),
  }))
  const thisYear = Number(ask.today().slice(0, 4))
  const years = new Set([...calendar.years.keys(), thisYear, thisYear + 1])
  const newestFirst = [...years].sort((one, other) => other - one)
  return { years: newestFirst.map((year) => yearOf(calendar, year)), notices: notices.toReversed(), mayKeep, errors }
}

function yearOf(calendar: WorkCalendar, year: number): Year {
  const [before, last] = [findDay(year - 1, 12, 31), findDay(year, 12, 31)] as [Day, Day]
  return {
    year,
    workingDays: countWorkingDays(calendar, before, last),
    notices: (calendar.years.get(year) ?? []).map(noticeWords),
  }
}

function CalendarView({ years, notices, mayKeep, errors }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="工作日历"
        lead="答复期限按工作日计算：周末和放假的日子不算，调休上班的周末要算。放假安排以国务院办公厅每年的通知为准，没有收录通知的年份只能暂定；民族自治地方等的地区节日按当地规定另行收录，只对该地区的机关有效。"
      >
        {mayKeep ? (
          <>
            <a class="button" href="/office/calendar/notices/new">
              收录放假通知
            </a>
            <a class="button button-quiet" href="/office/calendar/regional/new">
              收录地区放假
            </a>
          </>
        ) : null}
        <a class="button button-quiet" href="/office/calendar/export">
          导出
        </a>
      </OfficeHead>
      <FormErrors errors={errors} />
      <Panel id="years" title="各年份" flush>
        <ListTable
          caption="各年份的放假安排"
          rows={years}
          keyOf={({ year }) => String(year)}
          empty={null}
          columns={[
            { head: '年份', cell: ({ year }) => <a href={`/office/calendar/${year}`}>{year}年</a> },
            { head: '状态', cell: (year) => <YearBadge {...year} />, look: 'narrow' },
            { head: '工作日', cell: ({ workingDays }) => `${workingDays}天`, look: 'number' },
            { head: '依据', cell: ({ notices: named }) => named.join('；') || '周末和法定节日' },
          ]}
        />
      </Panel>
      <Panel id="entered" title="本系统收录的通知" flush>
        <EnteredNotices notices={notices} />
      </Panel>
    </>
  )
}

function YearBadge({ notices }: Year): VNode {
  return notices.length > 0 ? (
    <StatusBadge tone="good">已收录</StatusBadge>
  ) : (
    <StatusBadge tone="warning">暂定</StatusBadge>
  )
}
