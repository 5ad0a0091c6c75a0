import { weekdayOf, type Day } from '../../kernel/day.ts'
import { isWorkingKind, type DayKind } from '../calendar/calendar-year.ts'
import { judgeDay, type WorkCalendar } from '../calendar/work-calendar.ts'
import { dayAfter } from '../calendar/working-days.ts'
import { ARTICLE_33, ARTICLE_33_EXCLUDED, ARTICLE_35, ORDERED_ANEW } from './articles.ts'
import type { Clock } from './clock-of.ts'
import { countedDay, countingOf, type Term } from './count-term.ts'
import { stretchesBefore, whyOf, type Stretch } from './stretches.ts'
import { countedWords, firstDayWords, offWords, suspendedWords, type Why } from './explanation.zh.ts'

/** One day of a request, and what it is to the clock. */
export type ClockDay = {
  readonly day: Day
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number
  readonly kind: DayKind
  /** Which day of the term it is, from 1; null for a day that does not count. */
  readonly counted: number | null
  /** Why, in Chinese. */
  readonly why: string
  readonly article: string
}

/**
 * Day by day from receipt to the last day to reply (while the applicant has to act: to the end of the applicant's time).
 * Only days of the term in force have a number; so many days have one as the term has working days.
 */
export function explainClock(clock: Clock, calendar: WorkCalendar): readonly ClockDay[] {
  const { receivedOn } = clock
  const term = clock.terms.at(-1)
  if (receivedOn === null || term === undefined) return []
  const counting = countingOf(term, { calendar, suspensions: clock.suspensions })
  const begin: Begin = {
    clock,
    calendar,
    suspensions: counting.suspensions,
    running: clock.due === null ? null : { ...term, last: countedDay(counting, term.from, lengthOf(term)) },
    before: stretchesBefore(clock),
  }
  const days: ClockDay[] = []
  let counted = 0
  const last = lastDayOf(clock, receivedOn)
  for (let on = receivedOn; on <= last; on = dayAfter(calendar, on)) {
    const explained = explainDay(on, counted + 1, begin)
    if (explained.counted !== null) counted = explained.counted
    days.push(explained)
  }
  return days
}

type Begin = {
  readonly clock: Clock
  /** What is left out of the term in force. */
  readonly suspensions: Clock['suspensions']
  readonly calendar: WorkCalendar
  /** The term in force, with the last day it counts; null while the applicant has to act. */
  readonly running: (Term & { readonly last: Day }) | null
  readonly before: readonly Stretch[]
}

function lengthOf({ workingDays, extendedBy }: Term): number {
  return workingDays + extendedBy
}

function lastDayOf({ due, deadlines, waits }: Clock, receivedOn: Day): Day {
  return due ?? deadlines.correctionAnswerBy ?? deadlines.paymentBy ?? waits.at(-1)?.since ?? receivedOn
}

function explainDay(on: Day, next: number, begin: Begin): ClockDay {
  const judged = judgeDay(begin.calendar, on)
  const of = (why: Why, counted: number | null = null): ClockDay => ({
    day: on,
    weekday: weekdayOf(on),
    kind: judged.kind,
    counted,
    ...why,
  })
  const { running, suspensions } = begin
  if (running === null || on < running.from) return of(whyOf(on, begin.before))
  if (on === running.from) return of(firstDayWords[running.begunBy])
  if (on > running.last) return of({ why: '已告知延迟答复的期间', article: ARTICLE_35 })
  if (!isWorkingKind(judged.kind)) return of({ why: offWords(on, judged), article: ARTICLE_33 })
  const suspended = suspensions.some(({ after, through }) => after < on && on <= through)
  if (suspended) return of({ why: suspendedWords(judged), article: ARTICLE_33_EXCLUDED })
  const article = running.begunBy === 'order' ? ORDERED_ANEW : ARTICLE_33
  return of({ why: countedWords(judged, next, running.workingDays), article }, next)
}
