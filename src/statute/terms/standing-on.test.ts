import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { standingOn } from './standing-on.ts'
import { aClock, consultation, on } from './testing/a-clock.ts'

const standing = (clock: ReturnType<typeof aClock>, today: string) => standingOn(clock, statutoryCalendar, day(today))

test('the days left are counted without weekends and holidays, and below zero once the term is over', () => {
  const clock = aClock(on('received', '2026-02-13'))
  expect(standing(clock, '2026-02-13')).toMatchObject({ workingDaysLeft: 20, overdue: false })
  expect(standing(clock, '2026-03-19')).toMatchObject({ workingDaysLeft: 0, overdue: false })
  expect(standing(clock, '2026-03-23')).toMatchObject({ workingDaysLeft: -2, overdue: true })
})

test('silence past the 15 working days lets the clock run again', () => {
  const clock = aClock(
    on('received', '2024-09-13'),
    ...consultation('甲', { sent: '2024-09-20', received: '2024-09-23' }),
  )
  expect(standing(clock, '2024-10-17').state).toBe('suspended')
  expect(standing(clock, '2024-10-18').state).toBe('running')
  expect(standing(clock, '2024-09-23').workingDaysLeft).toBe(16)
  expect(standing(clock, '2024-10-17').workingDaysLeft).toBe(16)
})

test('when the time to correct or to pay is over, the request may be closed', () => {
  const asked = on('correction-asked', '2024-09-20', { answerBy: day('2024-10-11') })
  const clock = aClock(on('received', '2024-09-13'), asked)
  expect(standing(clock, '2024-10-11')).toMatchObject({ lapsed: false, workingDaysLeft: null, overdue: false })
  expect(standing(clock, '2024-10-12').lapsed).toBe(true)
})

test('an ended request is neither overdue nor has days left', () => {
  const clock = aClock(on('received', '2026-02-13'), on('replied', '2026-03-10'))
  expect(standing(clock, '2026-05-01')).toEqual({
    state: 'ended',
    overdue: false,
    workingDaysLeft: null,
    lapsed: false,
  })
})
