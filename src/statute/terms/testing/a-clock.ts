import { day, type Day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../calendar/work-calendar.ts'
import { clockOf, type Clock } from '../clock-of.ts'
import type { ClockEvent, ClockEventKind, ClockEventOf, Consulted } from '../clock-event.ts'
import { explainClock, type ClockDay } from '../explain-clock.ts'

/** An event on a day: `on('received', '2024-09-13')`. */
export function on<Kind extends ClockEventKind>(
  kind: Kind,
  when: string,
  ...details: object extends Omit<ClockEventOf<Kind>, 'kind' | 'on'>
    ? [Omit<ClockEventOf<Kind>, 'kind' | 'on'>?]
    : [Omit<ClockEventOf<Kind>, 'kind' | 'on'>]
): ClockEvent {
  return { kind, on: day(when), ...details[0] } as ClockEvent
}

/** A letter to somebody consulted, and what came of it. */
export function consultation(
  id: string,
  { sent, received, answered, ...whom }: { sent: string; received?: string; answered?: string; with?: Consulted },
): ClockEvent[] {
  return [
    on('consultation-sent', sent, {
      id,
      with: whom.with ?? 'third-party',
      receivedOn: received ? day(received) : null,
    }),
    ...(answered === undefined ? [] : [on('consultation-answered', answered, { id })]),
  ]
}

/** The clock of these events by the calendar that comes with the software. */
export function aClock(...events: readonly ClockEvent[]): Clock {
  return clockOf(events, statutoryCalendar)
}

export function explained(clock: Clock): readonly ClockDay[] {
  return explainClock(clock, statutoryCalendar)
}

/** The codes of what a clock complains of. */
export function faultsOf({ faults }: Clock): string[] {
  return faults.map(({ code }) => code)
}

export function counted(days: readonly ClockDay[]): Day[] {
  return days.filter((each) => each.counted !== null).map((each) => each.day)
}
