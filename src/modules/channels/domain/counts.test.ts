import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { countYear, type CountedMonth } from './count-channel.ts'
import { faultsOfMonth, isRemarkable, monthsOf, readMonth, type MonthCount } from './month-count.ts'
import { standingOf } from './stale-account.ts'

const today = day('2026-03-20')
const count: MonthCount = { month: day('2026-03-01'), posts: 30, followers: 1200, views: 9000, lastPostOn: null }
const around = { today, recorded: 12, followersBefore: 1180 }

describe('a year', () => {
  const month = (on: string, typed: Partial<MonthCount> | null, recorded = 0): CountedMonth => ({
    month: day(on),
    recorded,
    typed: typed && { month: day(on), posts: null, followers: null, views: null, lastPostOn: null, ...typed },
  })

  test('takes what was typed, else what is on record; followers as they were last', () => {
    const months = [
      month('2026-01-01', { posts: 30, followers: 1000, views: 5000 }),
      month('2026-02-01', { followers: 1100 }, 7),
      month('2026-03-01', null),
      month('2026-04-01', null),
    ]
    expect(countYear(months, today)).toEqual({ posts: 37, followers: 1100, views: 5000, missing: ['2026-03-01'] })
  })

  test('nobody counted says nothing, not nought', () => {
    const none = monthsOf(2026).map((on) => month(on, null))
    expect(countYear(none, today)).toMatchObject({ posts: null, followers: null, views: null })
  })

  test('is the sum of its months, however they came', () => {
    const typed = fc.option(fc.nat(1000))
    fc.assert(
      fc.property(fc.array(fc.tuple(typed, fc.nat(50)), { minLength: 12, maxLength: 12 }), (given) => {
        const months = given.map(([posts, recorded], at) =>
          month(monthsOf(2026)[at] ?? '', posts === null ? null : { posts }, recorded),
        )
        const sum = given.reduce((total, [posts, recorded]) => total + (posts ?? recorded), 0)
        expect(countYear(months, today).posts ?? 0).toBe(sum)
      }),
    )
  })
})

describe('the numbers of a month', () => {
  test('are fine where they agree with what is on record', () => {
    expect(faultsOfMonth(count, around)).toEqual({})
  })

  test.each([
    [{ posts: 11 }, 'posts'],
    [{ posts: null, followers: null, views: null }, 'posts'],
    [{ month: day('2026-04-01') }, 'month'],
    [{ lastPostOn: day('2026-02-28') }, 'lastPostOn'],
    [{ lastPostOn: day('2026-03-21') }, 'lastPostOn'],
    [{ posts: 0, lastPostOn: day('2026-03-02') }, 'lastPostOn'],
  ])('%j are not', (differs, field) => {
    expect(Object.keys(faultsOfMonth({ ...count, ...differs }, around))).toContain(field)
  })

  test('are remarkable where followers jump', () => {
    expect(isRemarkable({ ...count, followers: 120 }, around)).toBe(true)
    expect(isRemarkable({ ...count, followers: 12_000 }, around)).toBe(true)
    expect(isRemarkable(count, around)).toBe(false)
    expect(isRemarkable({ ...count, followers: 9 }, { ...around, followersBefore: 1 })).toBe(false)
  })

  test('are of a month there is', () => {
    expect(readMonth('2026-03')).toBe('2026-03-01')
    expect([readMonth('2026-13'), readMonth('2026-3'), readMonth('')]).toEqual([undefined, undefined, undefined])
  })
})

describe('an account', () => {
  const account = { kind: 'wechat', closed: false, staleDays: null } as const

  test('counts as kept up for two weeks after a post, and is told of three days before (检查指标)', () => {
    expect(standingOf(account, day('2026-03-06'), today)).toEqual({ state: 'nearly', through: '2026-03-20' })
    expect(standingOf(account, day('2026-03-05'), today)?.state).toBe('stale')
    expect(standingOf(account, day('2026-03-19'), today)?.state).toBe('fresh')
    expect(standingOf(account, null, today)?.state).toBe('silent')
  })

  test('may be held to less, never to more', () => {
    expect(standingOf({ ...account, staleDays: 10 }, day('2026-03-09'), today)?.state).toBe('stale')
    expect(standingOf({ ...account, staleDays: 90 }, day('2026-03-05'), today)?.state).toBe('stale')
  })

  test('that is closed, and a place to read, need no posts', () => {
    expect(standingOf({ ...account, closed: true }, null, today)).toBeNull()
    expect(standingOf({ ...account, kind: 'reading-place' }, null, today)).toBeNull()
  })
})
