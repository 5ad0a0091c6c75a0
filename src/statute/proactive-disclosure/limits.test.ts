import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { anyLoadedDay } from '../calendar/testing/any-day.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { readChannels } from './catalogue-entry.ts'
import { limitStarts } from './limit-starts.table.ts'
import { dueDayOf, generalLimit, limitInWords } from './publication-limit.ts'
import { readLimit } from './read-limit.ts'
import { findSpecialLimit } from './special-limit.ts'
import { specialLimits } from './special-limits.table.ts'

const read = (printed: string) => {
  const { limit } = readLimit(printed)
  return limit === null ? null : `${limit.length} ${limit.unit} ${limit.from}`
}

test.each([
  ['信息形成或者变更之日起20个工作日内', '20 working-days formed-or-changed'],
  ['自信息形\n成或者变\n更之日起\n20个工作\n日内予以\n公开', '20 working-days formed-or-changed'],
  ['信息形成（变更）之日起二十个工作日内', '20 working-days formed-or-changed'],
  ['信息形成之日起20个工作日内，法律、法规另有规定的，从其规定。', '20 working-days formed-or-changed'],
  ['20工作日', '20 working-days formed-or-changed'],
  ['7个工作日内公开', '7 working-days formed-or-changed'],
  ['信息形成或变更之日起3個工作日內', '3 working-days formed-or-changed'],
  ['自行政处罚决定作出之日起7个工作日内', '7 working-days decided'],
  ['自作出行政许可决定之日起７个工作日内公开', '7 working-days decided'],
  ['部门预算经本级财政部门批复后20日内公开', '20 calendar-days replied'],
  ['经本级人民代表大会批准后二十日内', '20 calendar-days approved'],
  ['收到征地批准文件之日起15个工作日内', '15 working-days approval-received'],
  ['政府采购合同签订之日起2个工作日内', '2 working-days signed'],
  ['实时公开', '0 calendar-days formed-or-changed'],
  ['即时公开', '0 calendar-days formed-or-changed'],
  ['及时公开', '20 working-days formed-or-changed'],
])('“%s” is %s', (printed, expected) => expect(read(printed)).toBe(expected))

test.each([
  '',
  '同上',
  '长期公开',
  '按年公开',
  '每年1月31日前',
  '每月10日内',
  '公示期不少于30日',
  '适时公开',
  '按规定时限公开',
  '行政许可7个工作日，其他信息20个工作日',
  '24小时内',
  '常年',
  '自受理之日起5日内',
  '0个工作日',
])('“%s” settles no limit and stays words', (printed) => {
  expect(readLimit(` ${printed} `)).toEqual({ words: printed, limit: null, promptly: false })
})

test('“及时公开” has Article 26 for its outer end, and says so', () => {
  expect(readLimit('及时公开')).toEqual({ words: '及时公开', limit: generalLimit, promptly: true })
  expect(readLimit('信息形成或者变更之日起20个工作日内').limit).toEqual(generalLimit)
})

test('what a limit is printed as reads back as the same limit', () => {
  const limits = fc.record({
    length: fc.integer({ min: 1, max: 180 }),
    unit: fc.constantFrom('working-days' as const, 'calendar-days' as const),
    from: fc.constantFrom(...limitStarts.map(({ key }) => key)),
  })
  fc.assert(
    fc.property(limits, (limit) => {
      expect(readLimit(limitInWords({ ...limit, article: null })).limit).toMatchObject(limit)
    }),
  )
})

test('twenty working days leave the make-up days in and the holidays out', () => {
  expect(dueDayOf(generalLimit, day('2026-02-13'), statutoryCalendar)).toEqual({
    dueOn: '2026-03-19',
    provisional: false,
  })
  expect(dueDayOf(generalLimit, day('2026-12-25'), statutoryCalendar).provisional).toBe(true)
})

test('the twenty days of a budget are days of the calendar, and do not wait for a working day', () => {
  const limit = findSpecialLimit('department-budget', day('2026-01-12'))?.limit ?? generalLimit
  expect(dueDayOf(limit, day('2026-01-12'), statutoryCalendar)).toEqual({ dueOn: '2026-02-01', provisional: false })
  expect(isWorkingDay(statutoryCalendar, day('2026-02-01'))).toBe(false)
})

test('seven working days for licences and penalties, from the notice of 2018 on', () => {
  expect(findSpecialLimit('licence', day('2018-07-24'))).toBeUndefined()
  const limit = findSpecialLimit('licence', day('2026-09-18'))?.limit ?? generalLimit
  expect(dueDayOf(limit, day('2026-09-18'), statutoryCalendar).dueOn).toBe('2026-09-29')
})

test('a longer limit never ends earlier, and a working limit ends on a working day', () => {
  fc.assert(
    fc.property(anyLoadedDay, fc.integer({ min: 1, max: 60 }), (from, length) => {
      const due = (days: number) => dueDayOf({ ...generalLimit, length: days }, from, statutoryCalendar).dueOn
      expect(due(length + 1) > due(length)).toBe(true)
      expect(isWorkingDay(statutoryCalendar, due(length))).toBe(true)
    }),
  )
})

test('every special limit cites its article', () => {
  for (const { limit } of specialLimits) expect(limit.article).toMatch(/第.+条|〔\d{4}〕\d+号/)
})

test('filled boxes are the channels, empty ones are not', () => {
  expect(readChannels('■政府网站  □政府公报 □两微一端 ■公开查阅点□行政服务中心 ■投资项目在线审批监管平台')).toEqual({
    channels: ['website', 'reading-place'],
    otherChannels: ['投资项目在线审批监管平台'],
  })
  expect(
    readChannels('■政府网站\n口两微一端\n□广播电视\n■社区/企事业单位/村公示栏(电子屏) 口精准推送').channels,
  ).toEqual(['website', 'notice-board'])
  expect(readChannels('政府网站、政府公报').channels).toEqual(['website', 'gazette'])
})
