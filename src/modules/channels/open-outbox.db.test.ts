import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { OpenAdapter } from './open-adapters.ts'
import { anArticle, anOutbox } from './testing/an-outbox.ts'
import { useWechatOutbox } from './testing/a-wechat-outbox.ts'

const { db, wechat, credentials, outbox } = useWechatOutbox()
const SUBMIT = '/cgi-bin/freepublish/submit'

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
