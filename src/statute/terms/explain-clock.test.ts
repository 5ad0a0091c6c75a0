import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { anyLoadedDay, daysFrom } from '../calendar/testing/any-day.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { aClock, consultation, counted, explained, on } from './testing/a-clock.ts'

const whyOn = (days: ReturnType<typeof explained>, when: string) => days.find((each) => each.day === when)

test('every day from receipt to the last day is told, with what it is and why it counts or not', () => {
  const days = explained(aClock(on('received', '2026-02-13')))
  expect(days.map((each) => each.day)).toEqual(daysFrom('2026-02-13', '2026-03-19'))
  expect(days[0]).toEqual({
    day: '2026-02-13',
    weekday: 5,
    kind: 'working',
    counted: null,
    why: '收到申请当日，不计入',
    article: '条例 第三十一条',
  })
  expect(whyOn(days, '2026-02-14')).toMatchObject({
    weekday: 6,
    kind: 'makeup',
    counted: 1,
    why: '春节调休上班，第1日',
  })
  expect(whyOn(days, '2026-02-16')).toMatchObject({ kind: 'holiday', counted: null, why: '春节放假，不计入' })
  expect(whyOn(days, '2026-03-01')).toMatchObject({ kind: 'weekend', counted: null, why: '星期日休息，不计入' })
  expect(days.at(-1)).toMatchObject({ day: '2026-03-19', counted: 20, why: '工作日，第20日' })
})

test('from every start day of 2019 to 2026 exactly 20 days are numbered, the last of them is the day due', () => {
  const wrong = daysFrom('2019-01-01', '2026-12-31').filter((start) => {
    const clock = aClock(on('received', start))
    const days = explained(clock)
    const numbers = days.flatMap((each) => each.counted ?? [])
    return (
      numbers.some((number, at) => number !== at + 1) ||
      numbers.length !== 20 ||
      days.at(-1)?.counted !== 20 ||
      days.at(-1)?.day !== clock.due ||
      days[0]?.day !== start ||
      days[0].counted !== null
    )
  })
  expect(wrong).toEqual([])
})

test('a later receipt is never due earlier', () => {
  let before = ''
  for (const start of daysFrom('2019-01-01', '2026-12-31')) {
    const due = aClock(on('received', start)).due ?? ''
    expect(due >= before).toBe(true)
    before = due
  }
})

describe('days that do not count', () => {
  const received = on('received', '2024-09-13')

  test('time for the opinion of others', () => {
    const days = explained(aClock(received, ...consultation('甲', { sent: '2024-09-20', answered: '2024-10-15' })))
    expect(whyOn(days, '2024-09-20')?.counted).toBe(4)
    expect(whyOn(days, '2024-09-23')).toMatchObject({ counted: null, article: '条例 第三十三条第三款' })
    expect(whyOn(days, '2024-10-01')?.why).toBe('国庆节放假，不计入')
    expect(whyOn(days, '2024-10-16')?.counted).toBe(5)
  })

  test('the time before and while the applicant corrects', () => {
    const asked = on('correction-asked', '2024-09-20', { answerBy: day('2024-10-11') })
    const waiting = explained(aClock(received, asked))
    expect(waiting.at(-1)?.day).toBe('2024-10-11')
    expect(counted(waiting)).toEqual([])
    const days = explained(aClock(received, asked, on('corrected', '2024-10-09')))
    expect(whyOn(days, '2024-09-19')?.why).toBe('补正前的日子，期限自收到补正之日起重新计算')
    expect(whyOn(days, '2024-09-23')?.why).toBe('等待申请人补正，不计入答复期限')
    expect(whyOn(days, '2024-10-09')?.why).toBe('收到补正当日，不计入，期限自次日起重新计算')
    expect(whyOn(days, '2024-10-10')?.counted).toBe(1)
  })

  test('the time before and while the applicant pays', () => {
    const days = explained(aClock(received, on('fee-noticed', '2024-09-20'), on('fee-paid', '2024-09-27')))
    expect(whyOn(days, '2024-09-19')?.why).toBe('缴费前的日子，期限自缴费次日起重新计算')
    expect(whyOn(days, '2024-09-24')?.why).toBe('等待申请人缴纳信息处理费，不计入答复期限')
    expect(whyOn(days, '2024-09-27')?.why).toBe('缴费当日，不计入，期限自次日起重新计算')
  })
})

test('days of an extension, days after it that were set under Art. 35, and days not arranged yet are told as such', () => {
  const received = on('received', '2026-12-14')
  const days = explained(
    aClock(
      received,
      on('reasons-asked', '2026-12-15', {}),
      on('extended', '2026-12-30', { workingDays: 5 }),
      on('delayed', '2026-12-31', { until: day('2027-03-01') }),
    ),
  )
  expect(whyOn(days, '2027-01-13')?.why).toBe('工作日，第21日（延长的期限）（该年放假安排尚未收录，暂定）')
  expect(days.at(-1)).toMatchObject({ day: '2027-03-01', counted: null, why: '已告知延迟答复的期间' })
  expect(counted(days).length).toBe(25)
})

test('whatever began the term anew, it has its full length again', () => {
  const steps = fc.record({ asked: fc.integer({ min: 0, max: 9 }), done: fc.integer({ min: 0, max: 60 }) })
  fc.assert(
    fc.property(anyLoadedDay, steps, fc.boolean(), (start, { asked, done }, isFee) => {
      const [askedOn, doneOn] = [addDays(start, asked), addDays(start, asked + done)]
      const clock = isFee
        ? aClock(on('received', start), on('fee-noticed', askedOn), on('fee-paid', doneOn))
        : aClock(on('received', start), on('correction-asked', askedOn, {}), on('corrected', doneOn))
      expect(clock.due).toBe(addWorkingDays(statutoryCalendar, doneOn, 20))
      expect(counted(explained(clock)).length).toBe(20)
    }),
    { numRuns: 60 },
  )
})
