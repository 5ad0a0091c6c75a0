import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received } from '../../testing/a-case.ts'
import type { RequestEvent } from '../request-event.ts'
import { beginItem } from './begin-item.ts'

const decided = (outcome: string): RequestEvent => ({
  ...{ kind: 'decided', on: day('2026-03-02'), letterId: 'letter' },
  decision: { outcome, variant: '', fields: {}, withheld: [] },
})
const item = { itemId: 7, title: '柳林镇2025年土地征收补偿标准', text: '一亩五万元。' }
const today = onDay('2026-03-10')

test('what was disclosed becomes an item once', () => {
  const file = aCase([received, decided('granted')])
  const begun = beginItem(file, item, today)
  expect(begun).toEqual({ ok: true, value: [{ kind: 'item-begun', on: '2026-03-10', itemId: 7, title: item.title }] })
  const after = aCase([received, decided('granted'), ...(begun.ok ? begun.value : [])])
  expect(after.state.itemId).toBe(7)
  expect(beginItem(after, item, today)).toEqual({ ok: false, refusal: 'item-begun-before' })
})

test('what was withheld does not', () => {
  const file = aCase([received, decided('denied-process')])
  expect(beginItem(file, item, today)).toEqual({ ok: false, refusal: 'nothing-given' })
})

test.each(['应王小明申请公开', '联系电话13800000000'])('nothing in it tells who asked: %s', (text) => {
  const file = aCase([received, decided('partial')])
  expect(beginItem(file, { ...item, text }, today)).toEqual({ ok: false, refusal: 'applicant-named' })
})

test('nothing of a restricted case is published', () => {
  const restricted: RequestEvent = { kind: 'restricted', on: day('2026-03-03'), restricted: true, why: '' }
  const file = aCase([received, decided('granted'), restricted])
  expect(beginItem(file, item, today)).toEqual({ ok: false, refusal: 'restricted-not-public' })
})
