import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar as calendar } from '../../../statute/calendar/work-calendar.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { anInstance, aRemedy, aSuit } from '../testing/a-remedy.ts'
import { remedyWarnings } from './remedy-warnings.ts'
import type { Remedy } from './remedy.ts'
import type { RequestInBrief } from './request-in-brief.ts'

const refused: OutcomeChoice = { outcome: 'denied-process', variant: 'denied' }
const notHeld: OutcomeChoice = { outcome: 'unable-not-held', variant: 'not-existing' }

const request = (choice: OutcomeChoice, on = '2026-02-10'): RequestInBrief => ({
  id: '1',
  number: '示自然资依申请〔2026〕1号',
  title: '征收补偿标准',
  applicantName: '王小明',
  decided: { on: day(on), choice, inWords: '' },
  reopenedOn: null,
  mayReopen: true,
})
const articles = (remedy: Remedy, about: RequestInBrief | null = null, today = '2026-03-10') =>
  remedyWarnings(remedy, { request: about, calendar, today: day(today) }).map(({ article }) => article)

test('an answer that is late, or not there when the term is over, is pointed out', () => {
  expect(articles(aRemedy(), null, '2026-03-19')).toEqual([])
  expect(articles(aRemedy(), null, '2026-03-20')).toEqual(['行政复议法 第七十条'])
  expect(articles(aRemedy({ instances: [anInstance({ answeredOn: day('2026-03-20') })] }))).toEqual([
    '行政复议法 第七十条',
  ])
  expect(articles(aSuit(), null, '2026-03-21')).toEqual(['行政诉讼法 第三十四条第二款'])
})

test('what a decision ordered and nobody did is pointed out once its day is over', () => {
  const decision = {
    result: 'review-must-act',
    on: day('2026-04-20'),
    receivedOn: null,
    gist: '',
    redo: { by: day('2026-05-20') },
  } as const
  const remedy = aRemedy({ instances: [anInstance({ answeredOn: day('2026-03-10'), decision })] })
  expect(articles(remedy, null, '2026-05-20')).toEqual([])
  expect(articles(remedy, null, '2026-05-21').join('')).toContain('第七十七条')
})

test('a direct suit against a refusal under Art. 14–16 since 2024 has skipped the reconsideration that comes first', () => {
  const skipped = ['行政复议法 第二十三条第一款第四项']
  expect(articles(aSuit(), request(refused))).toEqual(skipped)
  expect(articles(aSuit(undefined, { afterReconsideration: true }), request(refused))).toEqual([])
  expect(articles(aSuit(), request(notHeld))).toEqual([])
  expect(articles(aSuit(), request(refused, '2023-12-31'))).toEqual([])
  expect(articles(aRemedy(), request(refused))).toEqual([])
})
