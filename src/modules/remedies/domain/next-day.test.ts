import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar as calendar } from '../../../statute/calendar/work-calendar.ts'
import { anInstance, aRemedy, aSuit, aTrial } from '../testing/a-remedy.ts'
import { answerLimitOf } from './answer-limit.ts'
import { appealBy, nextDayOf, urgencyOf } from './next-day.ts'
import { remedyStageOf } from './remedy-stage.ts'
import type { Instance, RemedyDecision } from './remedy.ts'

const answerBy = (instance: Instance) => answerLimitOf(instance, calendar)?.lastDay
const now = { calendar, today: day('2026-03-16') }
const copy = (on: string) => ({ copyReceivedOn: day(on) })

test('a reconsideration is answered within 10 working days of the copy, 5 in the simple procedure', () => {
  expect(answerBy(anInstance(copy('2026-03-05')))).toBe('2026-03-19')
  expect(answerBy(anInstance({ ...copy('2026-03-05'), procedure: 'simple' }))).toBe('2026-03-12')
})

test('holidays do not count, make-up weekends do (行政复议法 第八十八条)', () => {
  expect(answerBy(anInstance(copy('2026-02-12')))).toBe('2026-03-04')
})

test('a suit is answered within 15 days of the calendar; a last day off moves on', () => {
  expect(answerBy(aTrial(copy('2026-03-05')))).toBe('2026-03-20')
  expect(answerBy(aTrial(copy('2026-02-05')))).toBe('2026-02-24')
  expect(answerBy(aTrial({ ...copy('2026-03-06'), level: 'second' }))).toBe('2026-03-23')
})

test('an appeal of the organ’s own needs no answer', () => {
  const suit = aSuit([aTrial({ level: 'second', copyReceivedOn: null })])
  expect(remedyStageOf(suit)).toBe('undecided')
  expect(nextDayOf(suit, now)).toBeNull()
})

const annulled: RemedyDecision = {
  result: 'review-annulled',
  on: day('2026-04-20'),
  receivedOn: day('2026-04-22'),
  gist: '',
  redo: { by: day('2026-05-20') },
}

test('first the answer is due, then the hearing, then what was ordered', () => {
  const waiting = aRemedy()
  expect([remedyStageOf(waiting), nextDayOf(waiting, now)?.on]).toEqual(['to-answer', '2026-03-19'])
  const answered = anInstance({ answeredOn: day('2026-03-18'), hearingOn: day('2026-04-02') })
  const heard = aRemedy({ instances: [answered] })
  expect([remedyStageOf(heard), nextDayOf(heard, now)?.on]).toEqual(['undecided', '2026-04-02'])
  const decided = aRemedy({ instances: [{ ...answered, decision: annulled }] })
  expect([remedyStageOf(decided), nextDayOf(decided, now)?.on]).toEqual(['to-redo', '2026-05-20'])
  expect(remedyStageOf({ ...decided, redone: { on: day('2026-05-08'), how: '重新答复' } })).toBe('over')
})

test('a hearing that is over was not missed: the case waits for its decision', () => {
  const heard = aRemedy({ instances: [anInstance({ answeredOn: day('2026-03-18'), hearingOn: day('2026-04-02') })] })
  expect(nextDayOf(heard, { calendar, today: day('2026-04-02') })?.what).toBe('听证、开庭')
  expect(nextDayOf(heard, { calendar, today: day('2026-04-03') })).toBeNull()
  expect(urgencyOf(null, day('2026-04-03'), calendar)).toBe('none')
})

test('against a judgment 15 days are left, against a ruling 10, after an appeal nothing', () => {
  const decision = { ...annulled, receivedOn: day('2026-04-22'), redo: null }
  const first = (result: RemedyDecision['result']) => aTrial({ decision: { ...decision, result } })
  expect(appealBy(first('suit-annulled'), calendar)?.on).toBe('2026-05-07')
  expect(appealBy(first('suit-dismissed'), calendar)?.on).toBe('2026-05-06')
  expect(appealBy(first('suit-withdrawn'), calendar)).toBeNull()
  expect(appealBy({ ...first('suit-annulled'), level: 'second' }, calendar)).toBeNull()
})

test('three working days before its last day a duty is urgent, the day after it is missed', () => {
  const next = nextDayOf(aRemedy(), now)
  const on = (today: string) => urgencyOf(next, day(today), calendar)
  expect([on('2026-03-13'), on('2026-03-16'), on('2026-03-19'), on('2026-03-20')]).toEqual([
    'green',
    'yellow',
    'yellow',
    'red',
  ])
  expect(urgencyOf(null, day('2026-03-20'), calendar)).toBe('none')
})
