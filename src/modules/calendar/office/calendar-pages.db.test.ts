import { afterEach, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { readCalendarFile } from '../domain/calendar-file.ts'
import { calendarModule } from '../module.ts'
import { openCalendar } from '../open-calendar.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'
import { noticeText2027 } from '../testing/notice-text.ts'

const db = useDatabase()
const recount = async () => []

const clerk: Staff = {
  kind: 'staff',
  accountId: '99999999-9999-4999-8999-999999999999',
  name: '登记员',
  organId: '88888888-8888-4888-8888-888888888888',
  permissions: new Set(['register-requests']),
}
const keeper: Staff = { ...clerk, name: '公开工作主管', permissions: new Set(['keep-calendar']) }

const pages = () => calendarModule({ database: db.database, recount, today: () => day('2026-11-22') }).pages
const seen = async (to: string, staff = keeper, params: RawFields = {}) =>
  htmlOf(await askPage(pages(), { to, staff, params }))

const typed = { year: '2027', number: '', publishedOn: '2026-11-05', scope: 'whole-year', text: noticeText2027 }
const send = (changed: RawFields) =>
  askPage(pages(), { to: 'POST /office/calendar/notices', staff: keeper, form: { ...typed, ...changed } })

/** Looks at a notice first, then enters it. */
async function enter() {
  const previewed = /name="previewed" value="([^"]*)"/.exec(htmlOf(await send({ mode: 'preview' })))?.[1] ?? ''
  return send({ mode: 'enter', previewed })
}

afterEach(async () => {
  const { ask, act } = openCalendar({ database: db.database, recount })
  for (const { id, withdrawnBy, organId } of await ask.notices())
    if (withdrawnBy === null) await act.withdrawNotice({ ...keeper, organId: organId ?? keeper.organId }, id)
})

test('everybody who signed in may look, only keepers of the calendar may enter', async () => {
  expect(pages().map(({ method, path, may }) => [method, path, may])).toEqual([
    ['GET', '/office/calendar', 'signed-in'],
    ['GET', '/office/calendar/export', 'signed-in'],
    ['GET', '/office/calendar/notices/new', 'keep-calendar'],
    ['GET', '/office/calendar/regional/new', 'keep-calendar'],
    ['POST', '/office/calendar/notices', 'keep-calendar'],
    ['POST', '/office/calendar/notices/:id/withdrawal', 'keep-calendar'],
    ['GET', '/office/calendar/:year', 'signed-in'],
  ])
  expect(await seen('GET /office/calendar', clerk)).not.toContain('收录放假通知')
  expect(await seen('GET /office/calendar')).toContain('href="/office/calendar/notices/new"')
})

test('years with a notice name it, a year without one says that it is provisional', async () => {
  const html = await seen('GET /office/calendar')
  expect(html).toContain('国办发明电〔2019〕16号；国办发明电〔2020〕1号（部分节日）')
  expect(await seen('GET /office/calendar/:year', clerk, { year: '2026' })).toContain('2025年11月4日发布的通知')
  expect(await seen('GET /office/calendar/:year', clerk, { year: '2031' })).toContain('放假通知还没有收录')
})

test('a month shows days off and make-up days by words, not by colour alone', async () => {
  const html = await seen('GET /office/calendar/:year', clerk, { year: '2026' })
  expect(html.split('<caption>')).toHaveLength(13)
  expect(html).toContain('2月 <span class="soft">工作日16天</span>')
  expect(html).toMatch(/class="day day-makeup"[^>]*>14<span class="day-sign">班<span class="unseen">（春节调休上班）/)
})

test('a notice is looked at before it is entered: what it says, what it changes, what was not used', async () => {
  const reply = await send({ mode: 'preview' })
  expect(reply).toMatchObject({ kind: 'page', status: 200 })
  const html = htmlOf(reply)
  expect(html).toContain('2027年2月4日（星期四）至2027年2月10日（星期三）')
  expect(html).toContain('2027年2月14日（星期日）：周末 → 春节调休上班')
  expect(html).toContain('要妥善安排好值班')
  expect(html).toContain('确认收录')
  expect(await seen('GET /office/calendar')).toContain('还没有自行收录的通知')
})

test('entered, it is named on the year; withdrawn, the year is provisional again', async () => {
  expect(await enter()).toMatchObject({
    kind: 'redirect',
    to: '/office/calendar/2027',
    notice: expect.stringContaining('在办申请的期限没有变化'),
  })
  const params = { year: '2027' }
  expect(await seen('GET /office/calendar/:year', clerk, params)).toContain('依据：2026年11月5日发布的通知')
  expect(htmlOf(await enter())).toContain('同样的放假安排已经收录')
  const id = /notices\/([0-9a-f-]{36})\/withdrawal/.exec(await seen('GET /office/calendar'))?.[1] ?? ''
  const to = 'POST /office/calendar/notices/:id/withdrawal'
  expect(await askPage(pages(), { to, params: { id }, staff: keeper })).toMatchObject({ kind: 'redirect' })
  expect(await seen('GET /office/calendar/:year', clerk, params)).toContain('放假通知还没有收录')
  expect(htmlOf(await askPage(pages(), { to, params: { id }, staff: keeper }))).toContain('或者已经撤回')
})

test('what was not looked at is shown first, not entered', async () => {
  expect(await send({ mode: 'enter' })).toMatchObject({ kind: 'page', status: 200 })
  const changed = noticeText2027.replace('9月26日（周日）、', '')
  expect(await send({ mode: 'enter', previewed: 'something else', text: changed })).toMatchObject({ status: 200 })
  expect(await seen('GET /office/calendar/:year', clerk, { year: '2027' })).toContain('放假通知还没有收录')
})

test('a region’s holiday is looked at, entered for the organ and those below it, and goes along in the file', async () => {
  const organId = await enterOrgan(db.database, { name: '示范自治县人民政府', kind: 'government' })
  const ofRegion = { ...keeper, organId }
  const form = { ...typed, year: '2026', publishedOn: '2026-03-02', scope: 'named-holidays', organId }
  const sent = (changed: RawFields) =>
    askPage(pages(), { to: 'POST /office/calendar/notices', staff: ofRegion, form: { ...form, ...changed } })
  expect(await seen('GET /office/calendar/regional/new', ofRegion)).toContain('示范自治县人民政府')
  const text = '三月三：4月20日至21日放假，共2天。'
  const preview = htmlOf(await sent({ text }))
  expect(preview).toContain('2026年4月20日（星期一）：工作日 → 三月三放假')
  const previewed = /name="previewed" value="([^"]*)"/.exec(preview)?.[1] ?? ''
  expect(await sent({ text, mode: 'enter', previewed })).toMatchObject({ kind: 'redirect' })
  expect(htmlOf(await sent({ text: '节日：5月2日放假。' }))).toContain('不需要收录')

  const params = { year: '2026' }
  expect(await seen('GET /office/calendar', ofRegion)).toContain('示范自治县人民政府及下级机关')
  expect(await seen('GET /office/calendar/:year', ofRegion, params)).toContain('本地区另有节日：三月三')
  expect(await seen('GET /office/calendar/:year', keeper, params)).not.toContain('三月三')
  const file = await askPage(pages(), { to: 'GET /office/calendar/export', staff: ofRegion })
  if (file.kind !== 'file') throw new Error(file.kind)
  const read = readCalendarFile(new TextDecoder().decode(file.bytes))
  expect(read).toMatchObject({ ok: true, value: { notices: [], regional: [{ name: '三月三' }] } })
})

test.each([
  [{ year: '27' }, '年份是2019到2099之间的四位数字。'],
  [{ publishedOn: '11月4日' }, '发布日期写作 2026-11-04。'],
  [{ publishedOn: '2099-01-01' }, '发布日期不能晚于今天。'],
  [{ scope: '' }, '请选择通知安排的是全年还是部分节日。'],
  [{ text: ' ' }, '请粘贴通知正文。'],
  [{ text: '国庆节：10月1日至7日放假，共8天。' }, '通知写“共8天”，读到的是7天'],
])('a mistake %j comes back at its field with everything typed', async (changed, message) => {
  const reply = await send({ number: '测试号', mode: 'enter', ...changed })
  expect(reply).toMatchObject({ kind: 'page', status: 400 })
  expect(htmlOf(reply)).toContain(message)
  expect(htmlOf(reply)).toContain('value="测试号"')
})

test('a year outside the calendar is not found', async () => {
  for (const year of ['2018', '2100', 'x'])
    expect(await askPage(pages(), { to: 'GET /office/calendar/:year', params: { year }, staff: clerk })).toMatchObject({
      kind: 'problem',
      problem: { status: 404 },
    })
})

test('what is exported is read on another computer: the notices that hold, not those withdrawn', async () => {
  await enter()
  const file = await askPage(pages(), { to: 'GET /office/calendar/export', staff: clerk })
  if (file.kind !== 'file') throw new Error(file.kind)
  const read = readCalendarFile(new TextDecoder().decode(file.bytes))
  expect(read).toMatchObject({ ok: true, value: { notices: [{ year: 2027, publishedOn: '2026-11-05' }] } })
})
