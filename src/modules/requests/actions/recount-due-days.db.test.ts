import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { workCalendarOf } from '../../../statute/calendar/work-calendar.ts'
import { verifyAudit } from '../../audit/public.ts'
import { openCalendar } from '../../calendar/public.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()

const withNewYear2027 = workCalendarOf([
  ...holidayNotices,
  {
    year: 2027,
    number: null,
    publishedOn: day('2026-11-05'),
    scope: 'whole-year',
    blocks: [
      { name: '元旦', off: [{ from: day('2027-01-01'), to: day('2027-01-03') }], makeup: [] },
      { name: '春节', off: [{ from: day('2027-02-05'), to: day('2027-02-12') }], makeup: [day('2027-01-31')] },
    ],
  },
])

const anew = { organIds: null, calendarOf: () => withNewYear2027 }

test('a notice for 2027 moves the due days of open cases, tells the old and the new ones, and leaves the rest alone', async () => {
  const desk = await aDesk(db.database, '2027-01-14T02:00:00Z')
  const sent = (on: string) =>
    desk.act.register(desk.clerk, anApplication({ organId: desk.organId, arrivedOn: day(on) }))
  const [across, before] = [await sent('2027-01-14'), await sent('2026-11-20')]
  if (!across.ok || !before.ok) throw new Error('not registered')
  const listed = () => desk.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })
  const dueOf = async (id: string) => (await listed()).items.find((item) => item.id === id)
  const guessed = await dueOf(across.value.id)
  expect(guessed).toMatchObject({ provisional: true })

  const moved = await withTransaction(db.database, (transaction) => desk.recount(transaction, anew))
  expect(moved).toEqual([
    {
      organId: desk.organId,
      action: 'request.recount',
      subject: { kind: 'request', id: across.value.id },
      detail: { number: across.value.number, from: guessed?.dueOn, to: '2027-02-18' },
    },
  ])
  expect(await dueOf(across.value.id)).toMatchObject({ dueOn: '2027-02-18', provisional: false })
  expect(await dueOf(before.value.id)).toMatchObject({ dueOn: '2026-12-18', provisional: false })
})

test('counted again by the same calendar nothing moves', async () => {
  const desk = await aDesk(db.database)
  expect(await withTransaction(db.database, (transaction) => desk.recount(transaction, anew))).toEqual([])
})

test('entered by who keeps the calendar, a notice moves the cases and keeps the deeds in the same act', async () => {
  const desk = await aDesk(db.database, '2027-01-14T02:00:00Z')
  const sent = anApplication({ organId: desk.organId, arrivedOn: day('2027-01-14') })
  await desk.act.register(desk.clerk, sent)
  const calendar = openCalendar({ database: db.database, recount: desk.recount })
  const notice = withNewYear2027.years.get(2027)?.[0]
  if (notice === undefined) throw new Error('no notice of 2027')
  const keeper = aClerk(desk.organId, ['keep-calendar'])
  expect(await calendar.act.enterNotice(keeper, notice)).toMatchObject({ ok: true, value: { movedCases: 1 } })
  const { items } = await desk.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })
  expect(items).toMatchObject([{ dueOn: '2027-02-18', provisional: false }])
  const chains = await verifyAudit(db.database)
  expect(chains.every(({ broken }) => broken === null)).toBe(true)
})
