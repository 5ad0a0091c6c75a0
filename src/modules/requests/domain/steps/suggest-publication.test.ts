import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received } from '../../testing/a-case.ts'
import { applicantStepsOf } from '../applicant-steps.ts'
import { timelineForApplicant } from '../applicant-view.ts'
import type { RequestEvent } from '../request-event.ts'
import { beginItem } from './begin-item.ts'
import { answerSuggestion, suggestPublication } from './suggest-publication.ts'

const decided: RequestEvent = {
  ...{ kind: 'decided', on: day('2026-03-02'), letterId: null },
  decision: { outcome: 'granted', variant: '', fields: {}, withheld: [] },
}
const suggested: RequestEvent = { kind: 'publication-suggested', on: day('2026-03-04'), text: '邻村也需要。' }
const today = onDay('2026-03-10')

test('an applicant may suggest publication once, when the request is finished (条例 第四十四条第二款)', () => {
  const open = aCase([received])
  expect(applicantStepsOf(open)).not.toContain('suggest-publication')
  const finished = aCase([received, decided])
  expect(applicantStepsOf(finished)).toContain('suggest-publication')
  expect(suggestPublication(finished, { text: '邻村也需要。' }, onDay('2026-03-04'))).toEqual({
    ok: true,
    value: [suggested],
  })
  const after = aCase([received, decided, suggested])
  expect(applicantStepsOf(after)).not.toContain('suggest-publication')
  expect(suggestPublication(after, { text: '再提。' }, today)).toEqual({ ok: false, refusal: 'suggested-before' })
})

test('whoever withdrew suggests nothing', () => {
  const withdrawn: RequestEvent = { kind: 'withdrawn', on: day('2026-03-02'), statement: '撤回。' }
  expect(applicantStepsOf(aCase([received, withdrawn]))).not.toContain('suggest-publication')
})

test('the answer is given once, and the applicant reads it', () => {
  expect(answerSuggestion(aCase([received, decided]), { accepted: false, text: '无' }, today)).toEqual({
    ok: false,
    refusal: 'no-suggestion',
  })
  const file = aCase([received, decided, suggested])
  const answered = answerSuggestion(file, { accepted: false, text: '涉及个别村民，公开意义不大。' }, today)
  if (!answered.ok) throw new Error(answered.refusal)
  const after = aCase([received, decided, suggested, ...answered.value])
  expect(after.state.suggestion?.accepted).toBe(false)
  expect(answerSuggestion(after, { accepted: true, text: '改' }, today)).toMatchObject({ refusal: 'no-suggestion' })
  expect(timelineForApplicant(after, new Map()).at(-1)).toEqual({
    ...{ on: '2026-03-10', words: '机关没有采纳您的建议', detail: '涉及个别村民，公开意义不大。' },
  })
})

test('a draft made of it is the answer', () => {
  const item = { itemId: 7, title: '征收补偿标准', text: '一亩五万元。' }
  const begun = beginItem(aCase([received, decided, suggested]), item, today)
  expect(begun).toMatchObject({ value: [{ kind: 'item-begun' }, { kind: 'suggestion-answered', accepted: true }] })
})
