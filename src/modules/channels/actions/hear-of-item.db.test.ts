import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { useWechatOutbox } from '../testing/a-wechat-outbox.ts'
import { hearOfItem } from './hear-of-item.ts'

const { db, wechat, outbox } = useWechatOutbox()

const hear = (heard: Parameters<typeof hearOfItem>[1], now: Date) =>
  withTransaction(db.database, (transaction) => hearOfItem(transaction, heard, now))

test('once withdrawn it is taken down where the program brought it', async () => {
  const box = await outbox()
  await box.queue()
  await box.run()
  box.wait(2)
  await box.run()
  await hear({ is: 'hidden', id: box.item.id }, box.clock.now)
  expect(await box.post()).toMatchObject({ state: 'removing' })
  await box.run()
  expect(await box.post()).toMatchObject({ state: 'taken-down' })
  expect(wechat.titles()).toEqual([])
})

test('withdrawn while the platform has it, it is taken down when it is out', async () => {
  wechat.moods.nextStatus = 1
  const box = await outbox()
  await box.queue()
  await box.run()
  await hear({ is: 'hidden', id: box.item.id }, box.clock.now)
  for (let round = 0; round < 3; round++) {
    box.wait(5)
    await box.run()
  }
  expect(await box.post()).toMatchObject({ state: 'taken-down' })
  expect(wechat.titles()).toEqual([])
})

test('what waits does not go, and what was put by hand is a person’s to take down', async () => {
  const waiting = await outbox()
  await waiting.queue()
  await hear({ is: 'hidden', id: waiting.item.id }, waiting.clock.now)
  await waiting.run()
  expect(await waiting.post()).toMatchObject({ state: 'cancelled' })
  const byHand = await outbox()
  const posted = { channelId: byHand.channelId, postedOn: day('2026-03-02'), address: '' }
  expect(await byHand.channels.record(byHand.clerk, byHand.item, posted)).toMatchObject({ ok: true })
  await hear({ is: 'hidden', id: byHand.item.id }, byHand.clock.now)
  const { id: postId, version, state, wanted } = await byHand.post()
  expect({ state, wanted }).toEqual({ state: 'posted', wanted: false })
  await byHand.channels.takeStep(byHand.clerk, { postId, version }, { is: 'take-down' })
  expect(await byHand.post()).toMatchObject({ state: 'taken-down' })
})

test('published, it goes where a rule sends it, once; corrected, what is there is out of date', async () => {
  const box = await outbox()
  const version = 3
  const on = { channelId: box.channelId, version }
  const rule = { itemKind: 'notice', columnId: null }
  expect(await box.channels.addRule(box.clerk, on, rule)).toMatchObject({ ok: true })
  const shown = { is: 'shown', id: box.item.id, organId: box.organId, title: box.item.title, columns: [] } as const
  await hear({ ...shown, kind: 'news' }, box.clock.now)
  await expect(box.post()).rejects.toThrow('no post')
  await hear({ ...shown, kind: 'notice' }, box.clock.now)
  await box.run()
  box.wait(2)
  await box.run()
  expect(await box.post()).toMatchObject({ state: 'posted', outdated: false, madeBy: '发送规则' })
  await hear({ ...shown, kind: 'notice' }, box.clock.now)
  expect(await box.post()).toMatchObject({ state: 'posted', outdated: true })
  expect(wechat.titles()).toHaveLength(1)
})
