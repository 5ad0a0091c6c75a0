import { parseDay, type Day } from '../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { ClockEvent, ClosingReason, Consulted } from '../../statute/terms/clock-event.ts'
import { nearest } from '../nearest.ts'
import { eventForms, type EventForm } from './event-forms.table.ts'

/** An event as `KIND=DAY[:DETAIL]`; refuses in Chinese what it cannot be. */
export function readEvent(text: string): Outcome<ClockEvent, string> {
  const parts = /^([^=:]+)=([^:]*)(?::(.*))?$/.exec(text)
  if (parts === null) return refuse(`--event 写作 KIND=DAY，例如 extended=2026-03-10，不能是 ${text}。`)
  const [, kind = '', dayText = '', detailText] = parts
  const form = eventForms.find((each) => each.kind === kind)
  if (form === undefined) return refuse(wordsOfUnknown(kind))
  const on = parseDay(dayText)
  if (on === undefined)
    return refuse(`${text}：${dayText === '' ? '没有写日期' : `没有 ${dayText} 这一天`}，日期写作 2026-02-13。`)
  const details = (detailText ?? '').split(',').filter((detail) => detail !== '')
  const event = readers[form.kind](on, sortDetails(details))
  return event === null ? refuse(`${text}：写作 ${kind}=DAY${form.detail}。`) : done(event)
}

/** What follows the colon, told apart by what it looks like. */
type Details = {
  readonly days: readonly Day[]
  readonly numbers: readonly number[]
  readonly words: readonly string[]
  readonly count: number
}

function sortDetails(details: readonly string[]): Details {
  const days = details.flatMap((detail) => parseDay(detail) ?? [])
  const numbers = details.filter((detail) => /^\d{1,4}$/.test(detail)).map(Number)
  const words = details.filter((detail) => parseDay(detail) === undefined && !/^\d{1,4}$/.test(detail))
  return { days, numbers, words, count: details.length }
}

/** Null where the details do not fit. */
type Reader = (on: Day, details: Details) => ClockEvent | null

const plain =
  (kind: 'corrected' | 'reasons-given' | 'fee-noticed' | 'fee-paid' | 'replied'): Reader =>
  (on, { count }) =>
    count === 0 ? { kind, on } : null

const withDay =
  (kind: 'correction-asked' | 'reasons-asked'): Reader =>
  (on, { days, count }) =>
    count === days.length && count <= 1 ? { kind, on, answerBy: days[0] ?? null } : null

// Letters without a name get one afterwards; see name-consultations.ts.
const ofLetter =
  (kind: 'consultation-delivered' | 'consultation-answered'): Reader =>
  (on, { numbers, words, count }) =>
    count <= 1 && count === numbers.length + words.length
      ? { kind, on, id: words[0] ?? numbers[0]?.toString() ?? '' }
      : null

const readers: Readonly<Record<EventForm['kind'], Reader>> = {
  'correction-asked': withDay('correction-asked'),
  corrected: plain('corrected'),
  'consultation-sent': readLetter,
  'consultation-delivered': ofLetter('consultation-delivered'),
  'consultation-answered': ofLetter('consultation-answered'),
  extended: (on, { numbers, count }) =>
    count === numbers.length && count <= 1 ? { kind: 'extended', on, workingDays: numbers[0] ?? 20 } : null,
  'reasons-asked': withDay('reasons-asked'),
  'reasons-given': plain('reasons-given'),
  delayed: (on, { days: [until], count }) =>
    until !== undefined && count === 1 ? { kind: 'delayed', on, until } : null,
  'fee-noticed': plain('fee-noticed'),
  'fee-paid': plain('fee-paid'),
  replied: plain('replied'),
  closed: readClosing,
  reopened: (on, { numbers, count }) =>
    count === numbers.length && count <= 1 ? { kind: 'reopened', on, workingDays: numbers[0] ?? null } : null,
}

const consulted: readonly Consulted[] = ['third-party', 'co-maker', 'other-organ']
const closings: readonly ClosingReason[] = ['correction-lapsed', 'fee-lapsed', 'withdrawn', 'other']

function readLetter(on: Day, { days, numbers, words }: Details): ClockEvent | null {
  const whom = words.flatMap((word) => consulted.find((each) => each === word) ?? [])
  const names = [...words.filter((word) => !whom.some((each) => each === word)), ...numbers.map(String)]
  if (days.length > 1 || whom.length > 1 || names.length > 1) return null
  if (days[0] !== undefined && days[0] < on) return null
  return {
    kind: 'consultation-sent',
    on,
    id: names[0] ?? '',
    with: whom[0] ?? 'third-party',
    receivedOn: days[0] ?? null,
  }
}

function readClosing(on: Day, { words, count }: Details): ClockEvent | null {
  const why = closings.find((each) => each === (words[0] ?? 'other'))
  return why !== undefined && count === words.length && count <= 1 ? { kind: 'closed', on, why } : null
}

function wordsOfUnknown(kind: string): string {
  const close = nearest(
    kind,
    eventForms.map((form) => form.kind),
  )
  const hint = close === undefined ? `可以写：${eventForms.map((form) => form.kind).join('、')}。` : `是不是 ${close}？`
  return `不认识的事 ${kind}。${hint}`
}
