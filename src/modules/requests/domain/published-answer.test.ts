import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, onDay, received } from '../testing/a-case.ts'
import { matchingAnswers, type PublishedAnswer } from './published-answer.ts'
import type { RequestEvent } from './request-event.ts'
import { publishAnswer } from './steps/publish-answer.ts'

const decided = (outcome: string, variant: string): RequestEvent => ({
  ...{ kind: 'decided', on: day('2026-03-02'), letterId: 'letter' },
  decision: { outcome, variant, fields: {}, withheld: [] },
})

const published = { published: true, title: '柳林镇2025年土地征收补偿标准', summary: '补偿标准一览表' }
const today = onDay('2026-03-10')

test.each([
  ['granted', 'supplied', true],
  ['partial', 'redacted', true],
  ['denied-process', 'denied', false],
  ['unable-not-held', 'not-existing', false],
])('an answer of %s %s can be made public: %s', (outcome, variant, may) => {
  expect(publishAnswer(aCase([received, decided(outcome, variant)]), published, today).ok).toBe(may)
})

test('nothing made public names the applicant, and nothing of a restricted case is', () => {
  const file = aCase([received, decided('granted', 'supplied')])
  const naming = { ...published, summary: '应王小明申请提供' }
  expect(publishAnswer(file, naming, today)).toEqual({ ok: false, refusal: 'applicant-named' })
  const restricted: RequestEvent = { kind: 'restricted', on: day('2026-03-03'), restricted: true, why: '' }
  const closed = aCase([received, decided('granted', 'supplied'), restricted])
  expect(publishAnswer(closed, published, today)).toEqual({ ok: false, refusal: 'restricted-not-public' })
})

test('what was made public can be taken back', () => {
  const events: readonly RequestEvent[] = [received, decided('granted', 'supplied')]
  const back = { ...published, published: false }
  expect(publishAnswer(aCase(events), back, today)).toEqual({ ok: false, refusal: 'not-public' })
  const open = aCase([...events, { kind: 'answer-published', on: day('2026-03-05'), ...published }])
  expect(open.state.published?.title).toBe(published.title)
  expect(publishAnswer(open, back, today).ok).toBe(true)
  expect(
    aCase([...open.events, { kind: 'answer-published', on: day('2026-03-10'), ...back }]).state.published,
  ).toBeNull()
})

test('answers are found by what they share with what is typed, however it is put', () => {
  const answer = (title: string): PublishedAnswer => ({
    ...{ id: title, title, summary: '', organName: '示范县自然资源局', publishedOn: day('2026-03-05') },
  })
  const answers = [answer('柳林镇2025年土地征收补偿标准'), answer('示范县2024年学校食堂检查记录')]
  const found = (words: string) => matchingAnswers(words, answers).map(({ title }) => title)
  expect(found('我想申请柳林镇的土地征收补偿标准，2025年的')).toEqual(['柳林镇2025年土地征收补偿标准'])
  expect(found('征收补偿')).toEqual(['柳林镇2025年土地征收补偿标准'])
  expect(found('路灯什么时候修')).toEqual([])
  expect(found('')).toEqual([])
})
