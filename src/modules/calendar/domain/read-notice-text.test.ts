import { expect, test } from 'vitest'
import { dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import type { HolidayBlock } from '../../../statute/calendar/holiday-notice.ts'
import { daysOfSpans } from '../../../statute/calendar/arranged-days.ts'
import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { noticeText2027 } from '../testing/notice-text.ts'
import { readNoticeText } from './read-notice-text.ts'

const blocksOf = (text: string, year: number) => {
  const read = readNoticeText(text, year)
  return read.ok ? read.value.blocks : read.refusal
}

test('a notice is read paragraph by paragraph; what arranges no day is shown as left out', () => {
  const read = readNoticeText(noticeText2027, 2027)
  if (!read.ok) throw new Error(read.refusal)
  expect(read.value.blocks.map(({ name }) => name).join('、')).toBe(
    '元旦、春节、清明节、劳动节、端午节、中秋节、国庆节',
  )
  expect(read.value.blocks[1]).toEqual({
    name: '春节',
    off: [{ from: '2027-02-04', to: '2027-02-10' }],
    makeup: ['2027-02-14', '2027-02-20'],
  })
  expect(read.value.leftOut).toEqual(['节假日期间,各地区、各部门要妥善安排好值班和安全、保卫等工作。'])
})

test('every notice of 2019 to 2026 written out in words is read back as it is', () => {
  for (const { year, blocks } of holidayNotices) {
    const text = blocks.map((block, at) => `${'一二三四五六七'[at]}、${inWords(block)}`).join('\n')
    expect(blocksOf(text, year), text).toEqual(blocks)
  }
})

test('a year that turns is written or understood', () => {
  const off = [{ from: '2022-12-31', to: '2023-01-02' }]
  for (const dates of ['2022年12月31日至2023年1月2日', '12月31日至1月2日', '2022年12月31日至1月2日'])
    expect(blocksOf(`元旦：${dates}放假，共3天。`, 2023)).toEqual([{ name: '元旦', off, makeup: [] }])
})

test.each(['三月三：', '三、三月三：', '（三）三月三：', '（3）三月三：', '3.三月三：', '三．三月三：'])(
  'a name that begins with a numeral keeps it: %s',
  (name) => {
    const off = [{ from: '2026-04-20', to: '2026-04-21' }]
    expect(blocksOf(`${name}4月20日至21日放假，共2天。`, 2026)).toEqual([{ name: '三月三', off, makeup: [] }])
  },
)

test('sentences that only encourage arrange nothing', () => {
  const text =
    '春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励安排职工在除夕（2月9日）休息。'
  expect(blocksOf(text, 2024)).toMatchObject([{ makeup: ['2024-02-04', '2024-02-18'] }])
})

test.each([
  ['国庆节：10月1日至7日放假调休，共8天。', '国庆节：通知写“共8天”，读到的是7天，请核对。'],
  ['国庆节：10月1日至7日放假。10月9日（周日）上班。', '国庆节：“10月9日”不是星期日，请核对年份和日期。'],
  ['国庆节：10月1日至32日放假。', '国庆节：没有“32日”这一天。'],
  ['国庆节：10月9日上班。', '国庆节：没有读到放假的日期。'],
  ['国庆节：10月1日放假，10月9日上班。', '国庆节：“10月1日放假,10月9日上班”既写放假又写上班，请分成两句。'],
  ['今年放假吗', '没有读到放假安排。'],
  ['', '没有读到放假安排。'],
])('%s → %s', (text, message) => {
  expect(blocksOf(text, 2027)).toContain(message)
})

function inWords({ name, off, makeup }: HolidayBlock): string {
  const spans = off.map(({ from, to }) =>
    from === to ? withWeekday(from) : `${withWeekday(from)}至${withWeekday(to)}`,
  )
  const made = makeup.length === 0 ? '' : `${makeup.map(withWeekday).join('、')}上班。`
  return `${name}：${spans.join('、')}放假调休，共${daysOfSpans(off).length}天。${made}`
}

function withWeekday(on: Day): string {
  return `${dayInChinese(on)}（星期${'一二三四五六日'[weekdayOf(on) - 1]}）`
}
