import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { judgeDay } from '../../../statute/calendar/work-calendar.ts'
import { calendarsOf } from './calendars.ts'
import { changedDays } from './changed-days.ts'
import { checkRegion } from './check-region.ts'
import type { PlacedNotice } from './entered-notice.ts'
import { readNoticeText } from './read-notice-text.ts'

function festival(text: string, organId: string | null, publishedOn = '2026-03-01'): PlacedNotice {
  const read = readNoticeText(text, 2026)
  if (!read.ok) throw new Error(read.refusal)
  const { blocks } = read.value
  return { year: 2026, number: null, publishedOn: day(publishedOn), scope: 'named-holidays', blocks, organId }
}

const spring = festival('三月三：4月20日至21日放假，共2天。4月18日（周六）上班。', 'region')
const ownFair = festival('那达慕：7月20日放假1天。', 'county')
const calendars = calendarsOf([spring, ownFair])
const kindOn = (path: readonly string[], on: string) => judgeDay(calendars.of(path), day(on)).kind

test("a region's holiday holds for the region and all below it, and nowhere else", () => {
  expect(kindOn(['region'], '2026-04-20')).toBe('holiday')
  expect(kindOn(['bureau', 'county', 'region'], '2026-04-20')).toBe('holiday')
  expect(kindOn(['bureau', 'county', 'region'], '2026-04-18')).toBe('makeup')
  expect(kindOn(['other'], '2026-04-20')).toBe('working')
  expect(kindOn([], '2026-04-18')).toBe('weekend')
})

test('what is nearer adds to what is above, and never the other way round', () => {
  expect(kindOn(['county', 'region'], '2026-07-20')).toBe('holiday')
  expect(kindOn(['region'], '2026-07-20')).toBe('working')
  expect(calendars.regionalOf(['county', 'region']).map(({ name }) => name)).toEqual(['三月三', '那达慕'])
})

test('a later notice of the region about the same holiday prevails', () => {
  const changed = calendarsOf([spring, festival('三月三：4月21日至22日放假。', 'region', '2026-03-20')])
  const kinds = ['2026-04-18', '2026-04-20', '2026-04-22'].map((on) => judgeDay(changed.of(['region']), day(on)).kind)
  expect(kinds).toEqual(['weekend', 'working', 'holiday'])
})

test('organs of one region share one calendar, so that its years are laid out once', () => {
  expect(calendars.of(['bureau', 'region'])).toBe(calendars.of(['school', 'region']))
  expect(calendars.of(['elsewhere'])).toBe(calendars.national)
})

const faultOf = (notice: PlacedNotice) => {
  const { national } = calendarsOf([])
  return checkRegion(notice, national, changedDays(national, calendarsOf([notice]).of(['region']), 2026))
}

test.each([
  ['三月三：4月20日放假。10月3日上班。', '三月三：2026年10月3日全国放假（国庆节），不会是上班的日子。'],
  ['节日：5月2日放假。', '读到的日子在本地区的日历上已经是这样，不需要收录。'],
  ['三月三：4月20日至21日放假，共2天。', undefined],
])('%s → %s', (text, fault) => {
  expect(faultOf(festival(text, 'region'))).toBe(fault)
})
