import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { verifyAudit } from '../../audit/public.ts'
import { openCalendar, recountMovedOrgans } from '../../calendar/public.ts'
import { moveOrgan } from '../../organizations/testing/an-organ.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()

const off = [{ from: day('2026-04-20'), to: day('2026-04-21') }]
const springFair: HolidayNotice = {
  year: 2026,
  number: null,
  publishedOn: day('2026-03-02'),
  scope: 'named-holidays',
  blocks: [{ name: '三月三', off, makeup: [] }],
}

/** A desk with one request of 2 April 2026, whose 20 working days reach over 20 April. */
async function aDeskWithRequest() {
  const desk = await aDesk(db.database, '2026-04-02T02:00:00Z')
  const register = () =>
    desk.act.register(desk.clerk, anApplication({ organId: desk.organId, arrivedOn: day('2026-04-02') }))
  await register()
  const dues = async () =>
    (await desk.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })).items.map(({ dueOn }) => dueOn)
  return { ...desk, register, dues }
}

test('a region’s holiday moves the open cases of its organs only, and so does taking it back', async () => {
  const [inside, outside] = [await aDeskWithRequest(), await aDeskWithRequest()]
  const usual = await outside.dues()
  const { act } = openCalendar({ database: db.database, recount: inside.recount })
  const keeper = aClerk(inside.organId, ['keep-calendar'])

  const entered = await act.enterNotice(keeper, springFair, inside.organId)
  expect(entered).toMatchObject({ ok: true, value: { changedDays: 2, movedCases: 1 } })
  expect([await inside.dues(), await outside.dues()]).toEqual([['2026-05-08'], usual])
  expect(usual).toEqual(['2026-05-06'])

  await inside.register()
  expect(await inside.dues()).toEqual(['2026-05-08', '2026-05-08'])
  const notices = await openCalendar({ database: db.database, recount: inside.recount }).ask.notices()
  expect(await act.withdrawNotice(keeper, notices.at(-1)?.id ?? '')).toMatchObject({ value: { movedCases: 2 } })
  expect(await inside.dues()).toEqual(['2026-05-06', '2026-05-06'])
  const chains = await verifyAudit(db.database)
  expect(chains.every(({ broken }) => broken === null)).toBe(true)
})

test('an organ moved under a region counts its open cases by the region’s calendar', async () => {
  const [region, moving] = [await aDesk(db.database, '2026-04-02T02:00:00Z'), await aDeskWithRequest()]
  const { act } = openCalendar({ database: db.database, recount: region.recount })
  await act.enterNotice(aClerk(region.organId, ['keep-calendar']), springFair, region.organId)
  expect(await moving.dues()).toEqual(['2026-05-06'])
  const to = { id: moving.organId, parentId: region.organId, on: day('2026-04-03') }
  await moveOrgan(db.database, recountMovedOrgans(region.recount), to)
  expect(await moving.dues()).toEqual(['2026-05-08'])
})

test('a region is kept by its own organs or one above it, and arranges no whole year', async () => {
  const [mine, other] = [await aDesk(db.database), await aDesk(db.database)]
  const { act } = openCalendar({ database: db.database, recount: mine.recount })
  const keeper = aClerk(mine.organId, ['keep-calendar'])
  const refused = async (notice: HolidayNotice, organId: string) => {
    const entered = await act.enterNotice(keeper, notice, organId)
    return entered.ok ? undefined : entered.refusal
  }
  expect(await refused(springFair, other.organId)).toBe('not-your-region')
  expect(await refused(springFair, '88888888-8888-4888-8888-888888888888')).toBe('no-such-organ')
  expect(await refused({ ...springFair, scope: 'whole-year' }, mine.organId)).toBe('region-arranges-no-year')
})
