import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { RegionalHoliday } from '../../../statute/calendar/holiday-notice.ts'
import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import { readCalendarFile, writeCalendarFile } from './calendar-file.ts'
import { calendarOfFile } from './calendar-of.ts'

const fair: RegionalHoliday = {
  name: '地方节日',
  off: { from: day('2026-03-10'), to: day('2026-03-11') },
  makeup: [day('2027-03-14')],
}

test('what was written is read back: every notice that comes with the software, and a region’s days off', () => {
  const file = { notices: holidayNotices, regional: [fair] }
  expect(readCalendarFile(writeCalendarFile(file))).toEqual({ ok: true, value: file })
})

test('days off of a region put the twentieth working day off by as many working days', () => {
  const due = (regional: readonly RegionalHoliday[]) =>
    addWorkingDays(calendarOfFile({ notices: [], regional }), day('2026-02-13'), 20)
  expect(due([])).toBe('2026-03-19')
  expect(due([fair])).toBe('2026-03-23')
  // A day off that falls on a weekend anyway moves nothing.
  expect(due([{ name: '地方节日', off: { from: day('2026-03-14'), to: day('2026-03-15') } }])).toBe('2026-03-19')
})

const notice = { year: 2026, number: null, publishedOn: '2026-03-01', scope: 'named-holidays' }

test.each([
  ['{', '不是工作日历文件'],
  ['[]', '不是工作日历文件'],
  [JSON.stringify({ format: 'gongkai-calendar', version: 2, notices: [] }), '不是工作日历文件'],
  [file({ notices: {} }), '写得不完整'],
  [
    file({
      notices: [
        { ...notice, blocks: [{ name: '清明节', off: [{ from: '2026-02-30', to: '2026-03-02' }], makeup: [] }] },
      ],
    }),
    '写得不完整',
  ],
  [file({ notices: [{ ...notice, blocks: [{ name: '清明节', off: [], makeup: ['2026-03-04'] }] }] }), '不是周末'],
  [file({ notices: [], regional: [{ name: '', off: fair.off }] }), '地方放假写得不完整'],
  [
    file({ notices: [], regional: [{ name: '节', off: { from: '2026-03-10', to: '2027-03-11' } }] }),
    '地方放假写得不完整',
  ],
])('%s is refused with what is wrong', (text, words) => {
  const read = readCalendarFile(text)
  expect(read.ok ? 'read' : read.refusal).toContain(words)
})

function file(content: object): string {
  return JSON.stringify({ format: 'gongkai-calendar', version: 1, ...content })
}
