import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { day } from '../../kernel/day.ts'
import { withTransaction } from '../../platform/database/database.ts'
import { hearOfItem } from './actions/hear-of-item.ts'
import type { OpenAdapter } from './open-adapters.ts'
import { anArticle, anOutbox } from './testing/an-outbox.ts'
import { useLocalWechat } from './testing/local-wechat.ts'

const db = useDatabase()
const wechat = useLocalWechat()
const credentials = { is: 'wechat' as const, appId: 'wx0000000000000001', appSecret: 'the right secret' }
const SUBMIT = '/cgi-bin/freepublish/submit'

beforeEach(() => {
  wechat.moods.refusals.clear()
  wechat.moods.breaking.clear()
  wechat.moods.nextStatus = 0
  wechat.published.length = 0
})

/** With a picture in the text, so that no cover is needed; each article at an address of its own. */
async function outbox(differs: Partial<typeof credentials> = {}) {
  const picture = '<p><img src="/items/files/11111111-1111-4111-8111-111111111111" alt="" /></p>'
  const box = await anOutbox(db.database, { ...credentials, ...differs }, wechat.server.base)
  const article = {
    ...anArticle,
    body: picture + anArticle.body,
    url: `https://www.shifan.example/items/${box.item.id}`,
  }
  const articleOf = () => Promise.resolve(article)
  return { ...box, run: (given = {}) => box.run({ articleOf, ...given }) }
}

/** As if the power went at the moment the adapter is about to do, or has just done, what cannot be taken back. */
function dying(adapterOf: OpenAdapter, when: 'before' | 'after'): OpenAdapter {
  return (sending) => {
    const adapter = adapterOf(sending)
    return (
      adapter && {
        ...adapter,
        async send(article, reached, keep) {
          const dies = async (reachedNow: typeof reached) => {
            await keep(reachedNow)
            if (when === 'before') throw new Error('the power went')
          }
          await adapter.send(article, reached, dies)
          throw new Error('the power went')
        },
      }
    )
  }
}

describe('sending', () => {
  test('goes by draft and task; the platform publishes later, and where it can be read is kept', async () => {
    wechat.moods.nextStatus = 1
    const box = await outbox()
    expect(await box.queue()).toMatchObject({ ok: true })
    expect(await box.queue()).toMatchObject({ ok: false, refusal: 'already-there' })
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'accepted' })
    box.wait(2)
    await box.run()
    box.wait(5)
    await box.run()
    const post = await box.post()
    expect(post).toMatchObject({ state: 'posted', address: expect.stringContaining('mp.weixin.qq.com') })
    expect(post.results).toEqual(['accepted', 'accepted', 'posted'])
    expect(wechat.titles()).toEqual([anArticle.title])
  })

  test('asks for a new token once where the old one ran out', async () => {
    const box = await outbox()
    await box.queue()
    await box.run()
    wechat.expireTokens()
    box.wait(2)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'posted' })
  })

  test('waits longer and longer where the platform is busy, and gives up in sight of everybody', async () => {
    const box = await outbox()
    wechat.moods.refusals.set('/cgi-bin/draft/add', Array<number>(20).fill(-1))
    await box.queue()
    const waits: number[] = []
    for (let round = 0; round < 12; round++) {
      await box.run()
      const { nextTryAt } = await box.post()
      if (nextTryAt === null) break
      waits.push((nextTryAt.getTime() - box.clock.now.getTime()) / 60_000)
      box.clock.now = nextTryAt
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64])
    expect(await box.post()).toMatchObject({ state: 'failed', note: expect.stringContaining('平台系统繁忙') })
    wechat.moods.refusals.clear()
    const { id: postId, version } = await box.post()
    expect(await box.channels.takeStep(box.clerk, { postId, version }, { is: 'retry' })).toMatchObject({ ok: true })
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'accepted' })
  })

  test('waits as long as a used-up allowance asks for', async () => {
    const box = await outbox()
    wechat.moods.refusals.set('/cgi-bin/draft/add', [45009])
    await box.queue()
    await box.run()
    const { state, nextTryAt } = await box.post()
    expect(state).toBe('waiting')
    expect(nextTryAt?.getTime()).toBe(box.clock.now.getTime() + 3_600_000)
  })

  test('does not try again what the platform refuses for good', async () => {
    const box = await outbox()
    wechat.moods.refusals.set(SUBMIT, [48001])
    await box.queue()
    await box.run()
    const post = await box.post()
    expect(post).toMatchObject({ state: 'failed', note: expect.stringContaining('没有这个接口的权限') })
    expect(post.results).toEqual(['permanent'])
  })

  test('tells what the platform’s own review says', async () => {
    wechat.moods.nextStatus = 4
    const box = await outbox()
    await box.queue()
    await box.run()
    box.wait(2)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'failed', note: '平台审核没有通过（4）' })
  })
})

describe('a stop in the middle', () => {
  test('before anything decisive means sending again', async () => {
    const box = await outbox()
    await box.queue()
    const stops: OpenAdapter = (sending) => {
      const adapter = box.needs.adapterOf(sending)
      return adapter && { ...adapter, send: () => Promise.reject(new Error('the power went')) }
    }
    await expect(box.run({ adapterOf: stops })).rejects.toThrow('the power went')
    expect(await box.post()).toMatchObject({ state: 'sending' })
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'sending' })
    box.wait(11)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'accepted', results: ['interrupted', 'accepted'] })
    expect(wechat.titles()).toHaveLength(1)
  })

  test.each(['before', 'after'] as const)('%s the decisive call never posts twice', async (when) => {
    const box = await outbox()
    await box.queue()
    await expect(box.run({ adapterOf: dying(box.needs.adapterOf, when) })).rejects.toThrow('the power went')
    expect(await box.post()).toMatchObject({ state: 'sending' })
    box.wait(11)
    await box.run()
    for (let round = 0; round < 3; round++) {
      box.wait(5)
      await box.run()
    }
    expect(await box.post()).toMatchObject({ state: 'posted' })
    expect(wechat.titles()).toHaveLength(1)
  })

  test('where the answer was never heard, the platform’s list tells that it is there', async () => {
    const box = await outbox()
    await box.queue()
    wechat.moods.breaking.add(SUBMIT)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'posted', address: expect.stringContaining('article-') })
    expect(wechat.titles()).toHaveLength(1)
  })

  test('where the list does not tell, a person is asked and says so', async () => {
    const box = await outbox()
    await box.queue()
    wechat.moods.breaking.add(SUBMIT)
    wechat.moods.nextStatus = 3
    await box.run()
    const { id: postId, version, state } = await box.post()
    expect(state).toBe('uncertain')
    box.wait(600)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'uncertain' })
    wechat.moods.nextStatus = 0
    const settle = { is: 'settle', found: false, address: '' } as const
    expect(await box.channels.takeStep(box.clerk, { postId, version }, settle)).toMatchObject({ ok: true })
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'accepted' })
  })
})

describe('what happens to the item', () => {
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
})

test('with a wrong secret nothing is sent, and the clerk is told why', async () => {
  const box = await outbox({ appId: 'wx0000000000000002', appSecret: 'the wrong secret' })
  await box.queue()
  await box.run()
  expect(await box.post()).toMatchObject({ state: 'failed', note: expect.stringContaining('AppSecret 无效') })
})

test('an article without any picture needs the cover of the channel', async () => {
  const box = await anOutbox(db.database, credentials, wechat.server.base)
  await box.queue()
  await box.run()
  expect(await box.post()).toMatchObject({ state: 'failed', note: expect.stringContaining('上传封面图') })
})

test('one post that breaks everything keeps no other from going out', async () => {
  const [broken, fine] = [await outbox(), await outbox()]
  await broken.queue()
  await fine.queue()
  const articleOf = (organId: string, itemId: number) =>
    organId === broken.organId ? Promise.reject(new Error('no disk')) : fine.needs.articleOf(organId, itemId)
  await expect(fine.run({ articleOf })).rejects.toThrow('no disk')
  expect(await fine.post()).not.toMatchObject({ state: 'waiting' })
})

test('two processes that send at once send once', async () => {
  const box = await outbox()
  await box.queue()
  await Promise.all([box.run(), box.run(), box.run()])
  expect(wechat.titles()).toHaveLength(1)
  expect((await box.post()).results).toEqual(['accepted'])
})

test('credentials are sealed at rest, and what was said to a platform is never changed', async () => {
  const box = await outbox()
  await box.queue()
  await box.run()
  const { rows } = await sql<{ credentials: Buffer }>`select credentials from channels.channel
    where id = ${box.channelId}`.execute(db.database)
  expect(rows[0]?.credentials.length).toBeGreaterThan(50)
  expect(rows[0]?.credentials.toString('latin1')).not.toContain(credentials.appSecret)
  await expect(sql`update channels.attempt set answer = '好'`.execute(db.database)).rejects.toThrow('never changed')
  await expect(sql`delete from channels.attempt`.execute(db.database)).rejects.toThrow('never changed')
})
