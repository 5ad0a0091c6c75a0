import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { anyLoadedDay } from '../calendar/testing/any-day.ts'
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts'
import { statutoryCalendar as calendar } from '../calendar/work-calendar.ts'
import type { ClockEvent } from './clock-event.ts'
import { aClock, consultation, explained, faultsOf, on } from './testing/a-clock.ts'

const received = on('received', '2024-09-13')

describe('time for the opinion of others is not counted (Art. 33.3)', () => {
  test('letter sent 2024-09-20, opinion back 2024-10-15: the reply is due on 2024-11-06', () => {
    const clock = aClock(
      received,
      ...consultation('甲', { sent: '2024-09-20', received: '2024-09-23', answered: '2024-10-15' }),
    )
    expect(clock).toMatchObject({ due: '2024-11-06', state: 'running', faults: [] })
    expect(clock.suspensions).toEqual([{ after: '2024-09-20', through: '2024-10-15' }])
  })

  test('a letter received on 2024-09-23 is to be answered by 2024-10-17; silence stops no longer than that', () => {
    const clock = aClock(received, ...consultation('甲', { sent: '2024-09-20', received: '2024-09-23' }))
    expect(clock.consultations[0]).toMatchObject({ answerBy: '2024-10-17', closedOn: '2024-10-17' })
    expect(clock.state).toBe('suspended')
    const late = aClock(
      received,
      ...consultation('甲', { sent: '2024-09-20', received: '2024-09-23', answered: '2024-10-30' }),
    )
    expect(late.due).toBe(clock.due)
    expect(faultsOf(late)).toEqual(['consultation-answered-late'])
  })

  test('while the day of receipt is not known the 15 working days run from sending, and move once it is', () => {
    const sent = consultation('甲', { sent: '2024-09-20' })
    const unknown = aClock(received, ...sent)
    expect(unknown.consultations[0]?.answerBy).toBe(addWorkingDays(calendar, day('2024-09-20'), 15))
    const known = aClock(received, ...sent, on('consultation-delivered', '2024-09-23', { id: '甲' }))
    expect(known.consultations[0]?.answerBy).toBe('2024-10-17')
  })

  test('consultations at the same time are one stretch, consultations in turn are several', () => {
    const [first, second] = [
      consultation('甲', { sent: '2024-09-20', answered: '2024-10-10' }),
      consultation('乙', { sent: '2024-09-24', answered: '2024-10-15', with: 'co-maker' }),
    ]
    const both = aClock(received, ...first, ...second)
    expect(both.suspensions).toEqual([{ after: '2024-09-20', through: '2024-10-15' }])
    expect(both.due).toBe('2024-11-06')
    const third = consultation('丙', { sent: '2024-10-18', answered: '2024-10-22', with: 'other-organ' })
    expect(aClock(received, ...first, ...second, ...third).suspensions.length).toBe(2)
    expect(aClock(received, ...first, ...second, ...third).due).toBe('2024-11-08')
  })

  test('answered the day it was sent, it costs nothing', () => {
    const clock = aClock(received, ...consultation('甲', { sent: '2024-09-20', answered: '2024-09-20' }))
    expect(clock.due).toBe(aClock(received).due)
  })

  test('begun after the last day it excludes nothing, before the term begins anew neither', () => {
    const late = aClock(received, ...consultation('甲', { sent: '2024-10-18', answered: '2024-10-30' }))
    expect(late.due).toBe('2024-10-17')
    expect(faultsOf(late)).toEqual(['consultation-late'])
    const corrected = [on('correction-asked', '2024-09-24', {}), on('corrected', '2024-10-16')]
    const early = consultation('甲', { sent: '2024-09-18', answered: '2024-09-23' })
    expect(aClock(received, ...early, ...corrected).due).toBe(aClock(received, ...corrected).due)
  })

  test('an answer to nothing and the same letter twice are told', () => {
    expect(faultsOf(aClock(received, on('consultation-answered', '2024-09-20', { id: '甲' })))).toEqual([
      'consultation-unknown',
    ])
    const twice = consultation('甲', { sent: '2024-09-20' })
    expect(faultsOf(aClock(received, ...twice, ...twice))).toEqual(['consultation-twice'])
  })
})

describe('for all consultations', () => {
  const anyConsultations = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 40 }),
      delivered: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      answered: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    }),
    { maxLength: 5 },
  )
  const anyCourse = fc.tuple(anyLoadedDay, anyConsultations).map(([start, letters]): ClockEvent[] => [
    on('received', start),
    ...letters.flatMap(({ after, delivered, answered }, at) => {
      const sent = addDays(start, after)
      return consultation(String(at), {
        sent,
        ...(delivered !== undefined && { received: addDays(sent, delivered) }),
        ...(answered !== undefined && { answered: addDays(sent, answered) }),
      })
    }),
  ])

  test('no day is excluded twice, and the reply is due as many working days later as are excluded before it', () => {
    fc.assert(
      fc.property(anyCourse, (events) => {
        const { suspensions, due, receivedOn } = aClock(...events)
        for (const [at, { after, through }] of suspensions.entries()) {
          expect(after <= through).toBe(true)
          const next = suspensions[at + 1]
          if (next !== undefined) expect(through < next.after).toBe(true)
        }
        const excluded = suspensions
          .map(({ after, through }) => ({ after, through: through < (due ?? through) ? through : (due ?? through) }))
          .filter(({ after, through }) => after < through)
          .reduce((sum, { after, through }) => sum + countWorkingDays(calendar, after, through), 0)
        expect(countWorkingDays(calendar, receivedOn ?? day('1970-01-01'), due ?? day('1970-01-01'))).toBe(
          20 + excluded,
        )
      }),
    )
  })

  test('the explanation numbers exactly 20 days, none of them excluded, the last of them the day due', () => {
    fc.assert(
      fc.property(anyCourse, (events) => {
        const clock = aClock(...events)
        const numbered = explained(clock).filter((each) => each.counted !== null)
        expect(numbered.map((each) => each.counted)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
        expect(numbered.at(-1)?.day).toBe(clock.due)
        for (const each of numbered)
          expect(clock.suspensions.some(({ after, through }) => after < each.day && each.day <= through)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('one more consultation never brings the last day forward', () => {
    fc.assert(
      fc.property(anyCourse, fc.integer({ min: 0, max: 40 }), (events, after) => {
        const start = events[0]?.on ?? day('1970-01-01')
        const more = aClock(...events, ...consultation('又', { sent: addDays(start, after) }))
        expect((more.due ?? '') >= (aClock(...events).due ?? '')).toBe(true)
      }),
    )
  })
})
