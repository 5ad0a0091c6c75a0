import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { workCalendarOf } from '../../../statute/calendar/work-calendar.ts'
import { noticeText2027 } from '../testing/notice-text.ts'
import { changedDays } from './changed-days.ts'
import { checkNotice } from './check-notice.ts'
import { readNoticeText } from './read-notice-text.ts'

const today = day('2026-11-22')

function noticeOf(text: string, more: Partial<HolidayNotice> = {}): HolidayNotice {
  const read = readNoticeText(text, 2027)
  if (!read.ok) throw new Error(read.refusal)
  const { blocks } = read.value
  return { year: 2027, number: null, publishedOn: day('2026-11-05'), scope: 'whole-year', blocks, ...more }
}

test('notices as they were published have no fault', () => {
  expect(checkNotice(noticeOf(noticeText2027), today)).toEqual({})
  for (const notice of holidayNotices) expect(checkNotice(notice, today)).toEqual({})
})

const one = (text: string) => checkNotice(noticeOf(text, { scope: 'named-holidays' }), today).text

test.each([
  ['国庆节：10月1日至7日放假。10月8日上班。', '2027年10月8日不是周末'],
  ['国庆节：10月1日至7日放假。10月2日上班。', '既放假又上班'],
  ['国庆节：10月7日至1日放假。', '最后一天早于第一天'],
  ['国庆节：2028年10月1日放假。', '放假日期不在2027年'],
  ['国庆节：10月1日至20日放假。', '放假超过15天'],
  ['元旦：1月1日放假。12月26日上班。', '离放假日期太远'],
  ['元旦：1月1日放假。\n元旦：1月2日放假。', '元旦写了两次'],
])('%s is refused: %s', (text, message) => {
  expect(one(text)).toContain(message)
})

test("a year's arrangement has to name every festival and hold its day; a change of one need not", () => {
  const spring = '春节：2月4日至10日放假。'
  expect(one(spring)).toBeUndefined()
  expect(checkNotice(noticeOf(spring), today).text).toContain('缺少：元旦、清明、劳动、端午、中秋、国庆')
  const wrong = noticeText2027.replace('6月9日（周三）', '6月10日（周四）')
  expect(checkNotice(noticeOf(wrong), today).text).toBe('端午节的放假日期里没有2027年6月9日，请核对。')
})

test('no notice is published tomorrow', () => {
  const early = noticeOf(noticeText2027, { publishedOn: day('2026-11-23') })
  expect(checkNotice(early, today)).toEqual({ publishedOn: '发布日期不能晚于今天。' })
})

test('what a notice changes are the days that were likely otherwise', () => {
  const before = workCalendarOf(holidayNotices)
  const after = workCalendarOf([...holidayNotices, noticeOf(noticeText2027)])
  const changed = changedDays(before, after, 2027)
  expect(changed.map(({ on }) => on)).toContain('2027-02-14')
  expect(changed.map(({ on }) => on)).not.toContain('2027-02-08')
  expect(changed.filter(({ after: judged }) => judged.kind === 'makeup').length).toBe(6)
  expect(changedDays(after, after, 2027)).toEqual([])
})
