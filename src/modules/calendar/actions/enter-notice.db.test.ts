import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { judgeDay, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { verifyAudit, wholeSystem, type Deed } from '../../audit/public.ts'
import { readNoticeText } from '../domain/read-notice-text.ts'
import type { CountedAnew } from './recount.ts'
import { openCalendar } from '../open-calendar.ts'
import { calendarInForce } from '../queries/load-calendar.ts'
import { noticeText2027 } from '../testing/notice-text.ts'

const db = useDatabase()

const keeper: Staff = {
  kind: 'staff',
  accountId: '99999999-9999-4999-8999-999999999999',
  name: '公开工作主管',
  organId: '88888888-8888-4888-8888-888888888888',
  permissions: new Set(['keep-calendar']),
}

/** A calendar whose open cases are these deeds, and which remembers what it was recounted by. */
function aCalendar(moved: readonly Deed[] = []) {
  const recountedBy: WorkCalendar[] = []
  const recount = async (_: unknown, anew: CountedAnew) => {
    recountedBy.push(anew.calendarOf(keeper.organId))
    return moved
  }
  return { ...openCalendar({ database: db.database, recount }), recountedBy }
}

function notice(text = noticeText2027, more: Partial<HolidayNotice> = {}): HolidayNotice {
  const read = readNoticeText(text, 2027)
  if (!read.ok) throw new Error(read.refusal)
  const { blocks } = read.value
  return { year: 2027, number: '测试通知', publishedOn: day('2026-11-05'), scope: 'whole-year', blocks, ...more }
}

const judge = async (on: string) => judgeDay(await aCalendar().ask.calendar(), day(on))

afterEach(async () => {
  const { ask, act } = aCalendar()
  for (const { id, withdrawnBy } of await ask.notices()) if (withdrawnBy === null) await act.withdrawNotice(keeper, id)
})

test('a notice makes its year certain, and open cases are counted anew by it in the same act', async () => {
  expect(await judge('2027-02-14')).toMatchObject({ kind: 'weekend', provisional: true })
  const moved: Deed = {
    organId: keeper.organId,
    action: 'request.recount',
    subject: { kind: 'request', id: '1' },
    detail: { from: '2027-02-05', to: '2027-02-12' },
  }
  const calendar = aCalendar([moved])
  const entered = await calendar.act.enterNotice(keeper, notice())
  expect(entered).toMatchObject({ ok: true, value: { movedCases: 1 } })
  expect(calendar.recountedBy.map((by) => judgeDay(by, day('2027-02-14')).kind)).toEqual(['makeup'])
  expect(await judge('2027-02-14')).toEqual({ kind: 'makeup', name: '春节', provisional: false })
  const chains = await verifyAudit(db.database)
  expect(chains.map(({ organId }) => organId)).toEqual(expect.arrayContaining([wholeSystem, keeper.organId]))
})

test('a change of one holiday prevails over the notice of the year, and taken back it is gone', async () => {
  const { ask, act } = aCalendar()
  await act.enterNotice(keeper, notice())
  const change = notice('春节：2月4日至12日放假，共9天。', {
    scope: 'named-holidays',
    publishedOn: day('2026-11-20'),
  })
  expect(await act.enterNotice(keeper, change)).toMatchObject({ ok: true, value: { changedDays: 4 } })
  expect((await judge('2027-02-14')).kind).toBe('weekend')
  const id = (await ask.notices()).findLast(({ withdrawnBy }) => withdrawnBy === null)?.id ?? ''
  expect(await act.withdrawNotice(keeper, id)).toMatchObject({ ok: true, value: { changedDays: 4 } })
  expect((await judge('2027-02-14')).kind).toBe('makeup')
  expect(await act.withdrawNotice(keeper, id)).toEqual({ ok: false, refusal: 'no-such-notice' })
})

test('the same arrangement is entered once, even by two people at once', async () => {
  const { act } = aCalendar()
  const both = await Promise.all([act.enterNotice(keeper, notice()), act.enterNotice(keeper, notice())])
  expect(both.filter(({ ok }) => ok).length).toBe(1)
})

test('nobody without the permission enters or withdraws', async () => {
  const clerk = { ...keeper, permissions: new Set<never>() }
  expect(await aCalendar().act.enterNotice(clerk, notice())).toEqual({ ok: false, refusal: 'may-not' })
  expect(await aCalendar().act.withdrawNotice(clerk, keeper.accountId)).toEqual({ ok: false, refusal: 'may-not' })
})

test('where counting open cases fails, the notice is not entered', async () => {
  const { act, ask } = openCalendar({
    database: db.database,
    recount: async () => Promise.reject(new Error('a case could not be counted')),
  })
  const before = (await ask.notices()).length
  await expect(act.enterNotice(keeper, notice())).rejects.toThrow('a case could not be counted')
  expect((await ask.notices()).length).toBe(before)
})

test('while somebody saves days counted by the calendar, no notice comes in between', async () => {
  const { act } = aCalendar()
  const order: string[] = []
  let entering: Promise<unknown> = Promise.resolve()
  await withTransaction(db.database, async (transaction) => {
    await calendarInForce(transaction, keeper.organId)
    entering = act.enterNotice(keeper, notice()).then(() => order.push('entered'))
    await untilSomebodyWaits()
    order.push('saved')
  })
  await entering
  expect(order).toEqual(['saved', 'entered'])
})

test('an entered notice can neither be changed nor deleted', async () => {
  await aCalendar().act.enterNotice(keeper, notice())
  for (const statement of [`update calendar.notice set year = 2028`, `delete from calendar.notice`])
    await expect(sql.raw(statement).execute(db.database)).rejects.toThrow('never changed or deleted')
})

/** Asks again and again until the entry of the notice stands before the lock. */
async function untilSomebodyWaits(): Promise<void> {
  const waiting = sql<{ many: number }>`
    select count(*) as many from pg_locks where not granted and relation = 'calendar.notice'::regclass`
  while ((await waiting.execute(db.database)).rows[0]?.many === 0);
}
