import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterRemoved, afterSent } from './after-sent.ts'
import { MOST_TRIES, waitAfter } from './back-off.ts'
import { isOutsideBase } from './outside-base.ts'
import { postStates } from './post-states.table.ts'
import { stepsOf } from './post-steps.table.ts'
import { needsPerson, type Post } from './post.ts'
import type { Sent } from './sent.ts'

const now = new Date('2026-03-02T02:00:00Z')
const post: Post = {
  ...{ id: 1, organId: '', channelId: 1, itemId: 1, title: '公告', state: 'sending', byHand: false, postedAt: null },
  ...{ address: '', reached: {}, tries: 0, nextTryAt: null, wanted: true, outdated: false, note: '', madeBy: '' },
  ...{ madeAt: now, version: 1 },
}
const anyPost = fc.record({
  state: fc.constantFrom(...postStates.map(({ key }) => key)),
  ...{ wanted: fc.boolean(), tries: fc.nat(20), publishId: fc.option(fc.constant('task-1')) },
})
const anySent: fc.Arbitrary<Sent> = fc.oneof(
  fc.constant<Sent>({ is: 'posted', reached: { articleId: '1' }, address: '' }),
  fc.constant<Sent>({ is: 'accepted', reached: { publishId: 'task-1' } }),
  fc.nat(10 ** 8).map((wait): Sent => ({ is: 'temporary', answer: '忙', wait })),
  fc.constant<Sent>({ is: 'permanent', answer: '否' }),
  fc.constant<Sent>({ is: 'uncertain', answer: '？' }),
)

describe('waiting between tries', () => {
  test('doubles from a minute, ends after so many, and is never shorter than the platform asks', () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, at) => waitAfter(at + 1))
    expect(waits).toEqual([60_000, 120_000, 240_000, 480_000, 960_000, 1_920_000, 3_840_000, null])
    expect(waitAfter(1, 7_200_000)).toBe(7_200_000)
  })
})

describe('what becomes of a post', () => {
  test('has a time for the next try exactly where the program has something to do', () => {
    fc.assert(
      fc.property(anyPost, anySent, ({ publishId, ...given }, sent) => {
        const before: Post = { ...post, ...given, reached: publishId === null ? {} : { publishId } }
        const { state, nextTryAt = null } = afterSent(before, sent, now)
        expect(nextTryAt !== null).toBe(state === 'waiting' || state === 'accepted' || state === 'removing')
        if (nextTryAt !== null) expect(nextTryAt.getTime()).toBeGreaterThanOrEqual(now.getTime())
      }),
    )
  })

  test('that nobody knows to be there is never sent again by the program', () => {
    fc.assert(
      fc.property(anyPost, ({ publishId, ...given }) => {
        const before: Post = { ...post, ...given, reached: publishId === null ? {} : { publishId } }
        const change = afterSent(before, { is: 'uncertain', answer: '' }, now)
        expect(change).toMatchObject({ state: 'uncertain', nextTryAt: null })
      }),
    )
  })

  test('withdrawn meanwhile goes again, or does not go at all', () => {
    const unwanted = { ...post, wanted: false }
    expect(afterSent(unwanted, { is: 'posted', reached: {}, address: '' }, now)).toMatchObject({ state: 'removing' })
    expect(afterSent(unwanted, { is: 'temporary', answer: '' }, now)).toMatchObject({ state: 'cancelled' })
  })

  test('that a platform cannot take down is a person’s', () => {
    const removed = afterRemoved({ ...post, wanted: false }, { is: 'impossible', answer: '请手工删除' }, now)
    expect(removed).toMatchObject({ state: 'posted', note: '请手工删除' })
    expect(needsPerson({ state: 'posted', wanted: false, outdated: false })).toBe(true)
  })

  test('offers a step to the person it waits for, whatever its state', () => {
    fc.assert(
      fc.property(anyPost, fc.boolean(), ({ state, wanted }, outdated) => {
        const given = { state, wanted, outdated, byHand: false }
        if (needsPerson(given)) expect(stepsOf(given).length).toBeGreaterThan(0)
      }),
    )
  })
})

test.each([
  ['https://api.weixin.qq.com', true],
  ['https://gateway.shifan.gov.cn:8443/wechat', true],
  ['http://api.weixin.qq.com', false],
  ['https://10.0.0.1', false],
  ['https://localhost', false],
  ['https://user@api.weibo.com', false],
  ['https://api.weibo.com/?a=1', false],
])('%s can be the address of a platform: %s', (base, isFine) => {
  expect(isOutsideBase(base)).toBe(isFine)
})
