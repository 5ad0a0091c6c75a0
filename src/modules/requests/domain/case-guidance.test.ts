import { expect, test } from 'vitest'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import type { Permission } from '../../../kernel/permission.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { aCase, received, sentOnline } from '../testing/a-case.ts'
import { caseWarnings } from './case-warnings.ts'
import { lapseOf } from './lapses.ts'
import { offeredSteps } from './next-step.ts'
import type { RequestEvent } from './request-event.ts'
import { stepGroups } from './step-groups.table.ts'
import { steps } from './steps.table.ts'

const asked: RequestEvent = {
  kind: 'correction-asked',
  on: day('2026-02-24'),
  defects: '年份不明。',
  answerBy: day('2026-03-10'),
  letterId: null,
}
const consulted = (party: 'third-party' | 'co-maker'): RequestEvent => ({
  kind: 'consultation-sent',
  on: day('2026-02-24'),
  consultationId: 'c',
  with: party,
  party: '示范商贸有限公司',
  matter: '是否同意公开合同',
  letterId: null,
})
const organId = aCase().request.organId
const person = (...permissions: Permission[]): Staff => ({
  kind: 'staff',
  accountId: 'a',
  name: '李经办',
  organId,
  permissions: new Set(permissions),
})
const warned = (events: readonly RequestEvent[], today: string) =>
  caseWarnings(aCase(events), day(today), statutoryCalendar).map(({ text }) => text)

test('every step stands in exactly one group', () => {
  const grouped = stepGroups.flatMap((group): readonly string[] => group.steps)
  expect(grouped.toSorted()).toEqual(steps.map(({ key }) => key).toSorted())
})

test('nobody is offered a step that there is nothing for', () => {
  const everything = person(...steps.map(({ may }) => may))
  const { next, groups } = offeredSteps(aCase(), everything, day('2026-02-24'))
  const offered = [next, ...groups.flatMap((group) => group.steps)]
  expect(offered).not.toContain('notify-extension')
  expect(offered).not.toContain('hear-opinion')
  expect(offered).not.toContain('answer-complaint')
  expect(next).toBe('assign')
})

test('more time is offered as long as the first term runs', () => {
  const handler = person('handle-requests')
  const offered = (today: string) => offeredSteps(aCase(), handler, day(today)).groups.flatMap((group) => group.steps)
  expect(offered('2026-03-19')).toContain('ask-for-extension')
  expect(offered('2026-03-20')).not.toContain('ask-for-extension')
})

test('a correction is offered within seven working days of receipt', () => {
  const handler = person('handle-requests')
  const offered = (today: string) => offeredSteps(aCase(), handler, day(today)).groups.flatMap((group) => group.steps)
  expect(offered('2026-03-02')).toContain('ask-for-correction')
  expect(offered('2026-03-03')).not.toContain('ask-for-correction')
})

test('the likely next step is one this very person may take', () => {
  const now = day('2026-02-24')
  expect(offeredSteps(aCase([sentOnline]), person('register-requests'), now).next).toBe('confirm-receipt')
  expect(offeredSteps(aCase([sentOnline]), person('handle-requests'), now).next).toBeNull()
  expect(offeredSteps(aCase([received]), person('handle-requests'), now).next).toBe('propose-decision')
})

test('the last day to correct is no lapse, the day after is, and suggests 不再处理 without doing it', () => {
  const waiting = aCase([received, asked])
  expect(lapseOf(waiting, day('2026-03-10'))).toBeNull()
  expect(lapseOf(waiting, day('2026-03-11'))).toMatchObject({ of: 'correction', outcome: 'other-no-correction' })
  expect(waiting.state.stage).toBe('awaiting-correction')
  expect(offeredSteps(waiting, person('handle-requests'), day('2026-03-11')).next).toBe('propose-decision')
})

test('an online application is to be confirmed within one working day', () => {
  const online = aCase([sentOnline], { channel: 'online' })
  expect(caseWarnings(online, day('2026-02-14'), statutoryCalendar)).toEqual([])
  expect(caseWarnings(online, day('2026-02-15'), statutoryCalendar)[0]?.text).toContain('至今尚未确认')
})

test('silence means consent for a co-maker, and the organ’s own decision for a third party', () => {
  expect(warned([received, consulted('co-maker')], '2026-03-20').join()).toContain('视为同意公开')
  expect(warned([received, consulted('third-party')], '2026-03-20').join()).toContain('由本机关决定')
})

test('what is overdue says so until it is answered', () => {
  expect(warned([received], '2026-03-19')).toEqual([])
  expect(warned([received], '2026-03-20')[0]).toContain('仍未答复')
})

test('an extension that was approved but not told is pointed out: it has no effect yet', () => {
  const approved: readonly RequestEvent[] = [
    received,
    { kind: 'extension-asked', on: day('2026-03-16'), reason: '卷宗较多', workingDays: 15 },
    { kind: 'extension-approved', on: day('2026-03-17'), workingDays: 15 },
  ]
  expect(warned(approved, '2026-03-18').join()).toContain('还没有告知申请人')
  expect(aCase(approved).clock.due).toBe('2026-03-19')
})
