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
  const shown = timelineForApplicant({ events }, new Map())
  expect(shown.map(({ words }) => words)).toEqual(['申请已登记', '机关征求第三方或者其他机关的意见'])
  expect(JSON.stringify(shown)).not.toMatch(/某某公司|多次来电|人手不足|档案室/)
})

test('the letters on their way to the applicant are named, those to others not told of', () => {
  const way = { on, deliveryId: 'd', way: 'post', tracking: '' } as const
  const events: readonly RequestEvent[] = [
    { ...way, kind: 'letter-sent', letterId: 'consultation' },
    { ...way, kind: 'letter-sent', letterId: 'reply' },
    { kind: 'letter-failed', on, letterId: 'reply', deliveryId: 'd', why: '收件人名址有误' },
  ]
  const letters = new Map([['reply', { title: '政府信息公开申请答复书', number: '示公开复〔2026〕3号' }]])
  expect(timelineForApplicant({ events }, letters)).toEqual([
    { on, words: '《政府信息公开申请答复书》（示公开复〔2026〕3号）已发出', detail: '' },
    {
      ...{ on, words: '《政府信息公开申请答复书》（示公开复〔2026〕3号）未能送达' },
      detail: '机关将另行送达，您也可以与机关联系。',
    },
  ])
})
