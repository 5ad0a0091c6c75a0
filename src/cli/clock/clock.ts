import type { Day } from '../../kernel/day.ts'
import type { WorkCalendar } from '../../statute/calendar/work-calendar.ts'
import { clockOf, type Clock } from '../../statute/terms/clock-of.ts'
import { explainClock, type ClockDay } from '../../statute/terms/explain-clock.ts'
import { countingRules } from '../../statute/terms/term-rules.ts'
import type { Run } from '../command.ts'
import { paintFor, type Paint } from '../paint.ts'
import type { ExitCode } from '../terminal.ts'
import { clockLines } from './clock-lines.ts'
import { readCalendar } from './read-calendar.ts'
import { readQuestion, type ClockQuestion } from './read-question.ts'

/** Prints by when a request received on each of the days is to be answered, and day by day why. */
export const run: Run = async (call, terminal) => {
  const question = readQuestion(call)
  if (!question.ok) {
    terminal.err(`${question.refusal}\n`)
    return 2
  }
  const read = await readCalendar(call.options['calendar'])
  if (!read.ok) {
    terminal.err(`${read.refusal}\n`)
    return 2
  }
  const calendar = read.value
  const print = call.options['json'] === true ? lineOfClock : textOfClock(paintFor(terminal))
  let code: ExitCode = 0
  for (const received of question.value.days) {
    const clock = clockFrom(received, question.value, calendar)
    if (clock.faults.some(({ severity }) => severity === 'error')) code = 1
    await terminal.out(print(clock, explainClock(clock, calendar)))
  }
  return code
}

function clockFrom(received: Day, { workingDays, events }: ClockQuestion, calendar: WorkCalendar): Clock {
  const all = [{ kind: 'received', on: received } as const, ...events]
  const rules = countingRules(received)
  // A plain number of working days is a count of its own, older than the Regulation or not.
  const asked = workingDays === null ? rules : { ...rules, since: received, answer: workingDays }
  return clockOf(all, calendar, asked)
}

/** One line of JSON; what events add stands behind the plain answer. */
function lineOfClock(clock: Clock, explained: readonly ClockDay[]): string {
  const { receivedOn, due, provisional, state, verdict, deadlines, consultations, faults } = clock
  const days = explained.map(({ day, weekday, kind, counted, why }) => ({ day, weekday, kind, counted, why }))
  const more = { state, verdict, deadlines, consultations, faults }
  return `${JSON.stringify({ received: receivedOn, due, provisional, days, ...more })}\n`
}

const textOfClock =
  (paint: Paint) =>
  (clock: Clock, days: readonly ClockDay[]): string =>
    `${clockLines(clock, days, paint).join('\n')}\n`
