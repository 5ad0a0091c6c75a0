import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { openCalendar } from '../../calendar/public.ts'
import { correctionStep } from '../domain/letter-steps.ts'
import { aClerk } from '../testing/a-desk.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()

const newYear2027: HolidayNotice = {
  year: 2027,
  number: null,
  publishedOn: day('2026-11-05'),
  scope: 'whole-year',
  blocks: [
    { name: '元旦', off: [{ from: day('2027-01-01'), to: day('2027-01-03') }], makeup: [] },
    { name: '春节', off: [{ from: day('2027-02-05'), to: day('2027-02-12') }], makeup: [day('2027-01-31')] },
  ],
}

test('steps that wait while a notice is entered store the days of that notice, and so do their letters', async () => {
  const desk = await aLetterDesk(db.database)
  desk.itIs('2027-01-14T02:00:00Z')
  const asked = await desk.aRequest({ arrivedOn: day('2027-01-14') })
  const on = await desk.on(asked)
  const letterId = randomUUID()
  const waiting: Promise<unknown>[] = []
  let registered = ''
  const calendar = openCalendar({
    database: db.database,
    // The notice is there and not yet kept: whoever counts days now has to wait for it.
    recount: async (transaction, counted) => {
      const register = async () => {
        registered = await desk.aRequest({ arrivedOn: day('2027-01-14') })
      }
      const correction = { letterId, defects: '请说明年份。', guidance: '例如2025年。', workingDays: 20 }
      waiting.push(register(), desk.letters.act.issueLetters(desk.clerk, on, correctionStep, correction))
      await untilWaiting(2)
      return desk.requests.recount(transaction, counted)
    },
  })
  expect((await calendar.act.enterNotice(aClerk(desk.organId, ['keep-calendar']), newYear2027)).ok).toBe(true)
  await Promise.all(waiting)
  const { items } = await desk.requests.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })
  expect(items.find(({ id }) => id === registered)).toMatchObject({ dueOn: '2027-02-18', provisional: false })
  expect((await desk.caseOf(asked)).state.correction?.answerBy).toBe('2027-02-18')
  expect(JSON.stringify((await desk.letter(asked, letterId))?.letter)).toContain('2027年2月18日前（含当日）')
})

/** Asks again and again until so many stand before the calendar. */
async function untilWaiting(many: number): Promise<void> {
  const waiting = sql<{ many: string }>`
    select count(*) as many from pg_locks where not granted and relation = 'calendar.notice'::regclass`
  while (Number((await waiting.execute(db.database)).rows[0]?.many) < many);
}
