import { addDays, day, dayNumber, dayOfNumber } from '../src/kernel/day.ts'
import { statutoryCalendar } from '../src/statute/calendar/work-calendar.ts'
import { clockOf } from '../src/statute/terms/clock-of.ts'
import type { ClockEvent } from '../src/statute/terms/clock-event.ts'
import { explainClock } from '../src/statute/terms/explain-clock.ts'
import { rounded } from './measure.ts'
import type { Result } from './result.ts'

/** The clock of a request in one thread: a plain one, one through every kind of step, each also with its explanation. */
export async function clockBench(): Promise<Result[]> {
  const clock = (events: readonly ClockEvent[]) => clockOf(events, statutoryCalendar)
  const target = '≥ 20 000'
  const explained = (events: readonly ClockEvent[]) => explainClock(clock(events), statutoryCalendar)
  return [
    { what: 'plain requests, clocks a second', ...rate((start) => clock(plain(start))), target },
    { what: '— explained day by day', ...rate((start) => explained(plain(start))), target },
    { what: 'requests of nine steps, clocks a second', ...rate((start) => clock(eventful(start))), target },
    { what: '— explained day by day', ...rate((start) => explained(eventful(start))) },
  ]
}

const FIRST = dayNumber(day('2019-05-15'))
const DAYS = dayNumber(day('2026-10-31')) - FIRST
const SECONDS = 2

function rate(work: (start: number) => unknown): Pick<Result, 'value' | 'how'> {
  for (let at = 0; at < 5000; at++) work(FIRST + (at % DAYS))
  const before = performance.now()
  const processorBefore = process.cpuUsage()
  let count = 0
  while (performance.now() - before < SECONDS * 1000) for (let at = 0; at < 500; at++) work(FIRST + (count++ % DAYS))
  const seconds = (performance.now() - before) / 1000
  const { user, system } = process.cpuUsage(processorBefore)
  return {
    value: `${rounded((count * 1e6) / (user + system), 0)} a processor second, ${rounded(count / seconds, 0)} by the clock`,
    how: `${count} clocks, received on every day of 2019-05-15 to 2026-10-30 in turn, ${SECONDS} s, one thread`,
  }
}

function plain(start: number): readonly ClockEvent[] {
  return [{ kind: 'received', on: dayOfNumber(start) }]
}

function eventful(start: number): readonly ClockEvent[] {
  const received = dayOfNumber(start)
  const after = (days: number) => addDays(received, days)
  return [
    { kind: 'received', on: received },
    { kind: 'correction-asked', on: after(3), answerBy: after(24) },
    { kind: 'corrected', on: after(14) },
    { kind: 'consultation-sent', on: after(20), id: '1', with: 'third-party', receivedOn: after(22) },
    { kind: 'consultation-sent', on: after(21), id: '2', with: 'co-maker' },
    { kind: 'consultation-answered', on: after(30), id: '1' },
    { kind: 'consultation-answered', on: after(36), id: '2' },
    { kind: 'extended', on: after(40), workingDays: 10, approvedBy: null },
    { kind: 'replied', on: after(60) },
  ]
}
