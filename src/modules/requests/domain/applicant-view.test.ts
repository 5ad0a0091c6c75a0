import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { timelineForApplicant } from './applicant-view.ts'
import type { RequestEvent } from './request-event.ts'

const on = day('2026-03-02')

test('an applicant sees the course, but no notes and no name of whoever was asked', () => {
  const events: readonly RequestEvent[] = [
    { kind: 'registered', on, channel: 'in-person', receivedOn: on },
    { kind: 'noted', on, text: '申请人多次来电' },
    {
      ...{ kind: 'consultation-sent', on, consultationId: '1', with: 'third-party', letterId: null },
      ...{ party: '示范县某某公司', matter: '补偿协议' },
    },
    { kind: 'extension-asked', on, reason: '人手不足', workingDays: 20 },
    { kind: 'search-recorded', on, places: '档案室', terms: '补偿', result: '未找到' },
  ]
  const shown = timelineForApplicant({ events })
  expect(shown.map(({ words }) => words)).toEqual(['申请已登记', '机关征求第三方或者其他机关的意见'])
  expect(JSON.stringify(shown)).not.toMatch(/某某公司|多次来电|人手不足|档案室/)
})
