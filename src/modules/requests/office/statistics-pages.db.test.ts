import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { openStatistics } from '../open-statistics.ts'
import { enterCaseload, type CountedCase } from '../testing/a-caseload.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'
import { statisticsPages } from './statistics-pages.ts'

const db = useDatabase()
let organId = ''

/** 2025: one carried over. 2026: three received, two of them decided (one late), one overdue on 2026-11-22. */
const caseload: readonly CountedCase[] = [
  { received: day('2025-12-22'), decided: day('2026-01-19'), inTime: false, outcome: 'denied-process' },
  { received: day('2026-03-02'), decided: day('2026-03-09'), channel: 'online', topics: ['homestead', 'finance'] },
  { received: day('2026-03-10'), decided: day('2026-04-01'), channel: 'online', topics: ['homestead'] },
  { received: day('2026-10-09'), dueOn: day('2026-11-06') },
  { received: day('2026-05-06'), decided: day('2026-05-07'), counted: false },
]

beforeAll(async () => {
  organId = await enterOrgan(db.database, { name: '示范县教育局' })
  await enterCaseload(db.database, organId, caseload)
})

const statistics = () => openStatistics({ database: db.database, calendar: () => Promise.resolve(statutoryCalendar) })

async function overviewOf(from: string, to: string) {
  const [scope] = await statistics().scopes(aClerk(organId))
  return statistics().overview({ scope, period: { from: day(from), to: day(to) } }, day('2026-11-22'))
}

const see = (query: RawFields) => {
  const pages = statisticsPages({ ask: statistics(), today: () => day('2026-11-22') })
  return askPage(pages, { to: 'GET /office/statistics', staff: aClerk(organId, ['see-requests']), query })
}

test('a year is told by what came in, what was decided, what stays open and what is late', async () => {
  const { total, months, results, channels, topics } = await overviewOf('2026-01-01', '2026-12-31')
  expect(total).toEqual({ received: 3, decided: 3, open: 1, overdue: 1, judged: 3, inTime: 2 })
  expect(months.filter(({ received, decided }) => received + decided > 0)).toEqual([
    { label: '2026年1月', received: 0, decided: 1 },
    { label: '2026年3月', received: 2, decided: 1 },
    { label: '2026年4月', received: 0, decided: 1 },
    { label: '2026年10月', received: 1, decided: 0 },
  ])
  expect(months).toHaveLength(12)
  expect(results.filter(({ count }) => count > 0)).toEqual([
    { label: '予以公开', count: 2 },
    { label: '不予公开', count: 1 },
  ])
  expect(channels).toEqual([
    { label: '当面提交', count: 1 },
    { label: '网上提交', count: 2 },
  ])
  expect(topics).toEqual([
    { label: '宅基地与农村建房', count: 2 },
    { label: '财政预算与资金', count: 1 },
  ])
})

test('working days are those of the calendar from receipt to reply, of what was decided in the period', async () => {
  expect((await overviewOf('2026-03-01', '2026-03-31')).taken).toEqual({ average: 5, median: 5, requests: 1 })
  expect((await overviewOf('2026-06-01', '2026-06-30')).taken).toBeNull()
})

test('the page says the share in time, and its numbers lead to their requests', async () => {
  const html = htmlOf(await see({ from: '2026-01-01', to: '2026-12-31' }))
  expect(html).toContain('66.6%')
  expect(html).toContain('3件中逾期答复1件')
  expect(html).toMatch(/figure=table3\.newReceived\.6">3</)
  expect(html).toContain('宅基地与农村建房')
})

test('a period without anything says so instead of showing charts of nothing', async () => {
  const html = htmlOf(await see({ from: '2024-01-01', to: '2024-12-31' }))
  expect(html).toContain('没有收到，也没有办结的申请')
  expect(html).not.toContain('class="bars"')
})

test('who oversees the work sees what is late by the month it was due, and only what was due in the period', async () => {
  const desk = await aDesk(db.database)
  await desk.act.register(desk.clerk, anApplication({ organId: desk.organId }))
  const staff = aClerk(desk.organId, ['see-requests', 'supervise'])
  const pages = statisticsPages({ ask: statistics(), today: () => day('2026-04-10') })
  const late = async (query: RawFields) =>
    htmlOf(await askPage(pages, { to: 'GET /office/statistics/late', staff, query }))
  const html = await late({ from: '2026-01-01', to: '2026-04-10' })
  expect(html).toContain('2026年3月，1件')
  expect(html).toContain('尚未答复')
  expect(html).toContain('没有办理延期')
  expect(await late({ from: '2026-04-01', to: '2026-04-10' })).toContain('没有逾期的申请')
  const usual = await askPage(pages, { to: 'GET /office/statistics', staff: aClerk(desk.organId, ['see-requests']) })
  expect(htmlOf(usual)).not.toContain('逾期情况')
})
