import { getSolarDateFromLunar, getSolarTermDate, isWorkday } from 'chinese-days'
import { expect, test } from 'vitest'
import { addDays, day, weekdayOf } from '../../kernel/day.ts'
import { holidayNotices } from './holiday-notices.table.ts'
import { lunarFestivals } from './lunar-festivals.table.ts'
import { daysFrom } from './testing/any-day.ts'
import { judgeDay, statutoryCalendar, workCalendarOf } from './work-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const judge = (on: string) => judgeDay(statutoryCalendar, day(on))

test('every day from 2018-12-29 to 2026-12-31 is the working day or day off an independent source says', () => {
  const days = daysFrom('2018-12-29', '2026-12-31')
  expect(days.length).toBe(2925)
  expect(days.filter((on) => isWorkingDay(statutoryCalendar, on) !== isWorkday(on))).toEqual([])
})

test.each([
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, workingDays) => {
  const days = daysFrom(`${year}-01-01`, `${year}-12-31`)
  expect(days.filter((on) => isWorkingDay(statutoryCalendar, on)).length).toBe(workingDays)
})

test('a day has its kind and the name of its holiday', () => {
  expect(judge('2026-02-13')).toEqual({ kind: 'working', name: null, provisional: false })
  expect(judge('2026-02-14')).toEqual({ kind: 'makeup', name: '春节', provisional: false })
  expect(judge('2026-02-15')).toEqual({ kind: 'holiday', name: '春节', provisional: false })
  expect(judge('2026-03-01')).toEqual({ kind: 'weekend', name: null, provisional: false })
  expect(judge('2024-02-09').kind).toBe('working')
  expect(judge('2022-12-31')).toMatchObject({ kind: 'holiday', name: '元旦' })
})

test('a year without a notice is provisional: weekends and the festivals the law fixes, nothing else', () => {
  const off = daysFrom('2027-01-01', '2027-12-31').filter((on) => judge(on).kind === 'holiday')
  expect(off.map((on) => [on, judge(on).name])).toEqual([
    ['2027-01-01', '元旦'],
    ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'].map((on) => [on, '春节']),
    ['2027-04-05', '清明节'],
    ['2027-05-01', '劳动节'],
    ['2027-05-02', '劳动节'],
    ['2027-06-09', '端午节'],
    ['2027-09-15', '中秋节'],
    ...['2027-10-01', '2027-10-02', '2027-10-03'].map((on) => [on, '国庆节']),
  ])
  expect(daysFrom('2027-01-01', '2027-12-31').every((on) => judge(on).provisional)).toBe(true)
  expect(judge('2050-02-16').provisional).toBe(true)
  expect(judge('2050-10-01').kind).toBe('holiday')
})

test('the lunar festivals of the coming years are those of an independent source', () => {
  for (const [year, [newYear, qingming, dragonBoat, midAutumn]] of Object.entries(lunarFestivals)) {
    expect(`${year}-${newYear}`).toBe(getSolarDateFromLunar(`${year}-01-01`).date)
    expect(`${year}-${qingming}`).toBe(getSolarTermDate(Number(year), 4, 'pure_brightness'))
    expect(`${year}-${dragonBoat}`).toBe(getSolarDateFromLunar(`${year}-05-05`).date)
    expect(`${year}-${midAutumn}`).toBe(getSolarDateFromLunar(`${year}-08-15`).date)
  }
})

test('a notice arranges days of the year before it, which is itself not arranged', () => {
  expect(judge('2018-12-29')).toEqual({ kind: 'makeup', name: '元旦', provisional: false })
  expect(judge('2018-12-31')).toEqual({ kind: 'holiday', name: '元旦', provisional: false })
  expect(judge('2018-12-28').provisional).toBe(true)
})

test('a later notice about one holiday replaces that holiday and leaves the others', () => {
  const knownOn = (on: string) => workCalendarOf(holidayNotices.filter(({ publishedOn }) => publishedOn <= day(on)))
  const kindOn = (known: string, on: string) => judgeDay(knownOn(known), day(on)).kind
  expect(kindOn('2020-01-26', '2020-02-01')).toBe('makeup')
  expect(kindOn('2020-01-27', '2020-02-01')).toBe('holiday')
  expect(kindOn('2019-03-21', '2019-05-03')).toBe('working')
  expect(kindOn('2019-03-22', '2019-05-03')).toBe('holiday')
  expect(kindOn('2019-03-22', '2019-04-05')).toBe('holiday')
  expect(statutoryCalendar.years.get(2020)?.map(({ number }) => number)).toEqual([
    '国办发明电〔2019〕16号',
    '国办发明电〔2020〕1号',
  ])
})

test('a later notice about the whole year replaces all that was known of it, whatever the order they come in', () => {
  const again = {
    year: 2026,
    number: '更正',
    publishedOn: day('2025-12-01'),
    scope: 'whole-year',
    blocks: [{ name: '元旦', off: [{ from: day('2026-01-01'), to: day('2026-01-01') }], makeup: [] }],
  } as const
  const calendar = workCalendarOf([again, ...holidayNotices])
  expect(judgeDay(calendar, day('2026-01-02')).kind).toBe('working')
  expect(judgeDay(calendar, day('2026-10-02')).kind).toBe('working')
  expect(judgeDay(calendar, day('2025-10-02')).kind).toBe('holiday')
})

test("an amendment without its year's notice leaves the year provisional", () => {
  const calendar = workCalendarOf(holidayNotices.filter(({ number }) => number === '国办发明电〔2020〕1号'))
  expect(judgeDay(calendar, day('2020-01-30'))).toEqual({ kind: 'holiday', name: '春节', provisional: false })
  expect(judgeDay(calendar, day('2020-03-02')).provisional).toBe(true)
})

test("a region's own days off lie over the national calendar", () => {
  const off = { from: day('2026-04-20'), to: day('2026-04-21') }
  const calendar = workCalendarOf(holidayNotices, [{ name: '三月三', off }])
  expect(judgeDay(calendar, day('2026-04-20'))).toEqual({ kind: 'holiday', name: '三月三', provisional: false })
  expect(judgeDay(calendar, day('2026-04-22')).kind).toBe('working')
})

test("a region's weekend worked in exchange is a working day there and nowhere else", () => {
  const off = { from: day('2026-04-20'), to: day('2026-04-21') }
  const calendar = workCalendarOf(holidayNotices, [{ name: '三月三', off, makeup: [day('2026-04-18')] }])
  expect(judgeDay(calendar, day('2026-04-18'))).toEqual({ kind: 'makeup', name: '三月三', provisional: false })
  expect(judge('2026-04-18').kind).toBe('weekend')
})

test('days off of a notice hang together, and days made up for them are weekend days nearby', () => {
  for (const { blocks } of holidayNotices)
    for (const { off, makeup } of blocks) {
      expect(off.every(({ from, to }) => from <= to)).toBe(true)
      expect(makeup.filter((on) => weekdayOf(on) < 6)).toEqual([])
      const [from, to] = [off[0]?.from ?? day('1970-01-01'), off.at(-1)?.to ?? day('1970-01-01')]
      expect(makeup.filter((on) => on < addDays(from, -14) || on > addDays(to, 14))).toEqual([])
    }
})
