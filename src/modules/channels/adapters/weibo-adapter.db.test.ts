import { beforeEach, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { anArticle, anOutbox } from '../testing/an-outbox.ts'
import { useLocalWeibo } from '../testing/local-weibo.ts'

const db = useDatabase()
const weibo = useLocalWeibo()
const credentials = { is: 'weibo' as const, accessToken: 'the right token', ip: '203.0.113.5' }

beforeEach(() => {
  weibo.moods.refusals.length = 0
  weibo.moods.breaking = false
  weibo.moods.status = 200
  weibo.posts.clear()
})

async function sent(differs: Partial<typeof credentials> = {}, url = anArticle.url) {
  const box = await anOutbox(db.database, { ...credentials, ...differs }, `${weibo.server.base}/2`, {
    articleOf: () => Promise.resolve({ ...anArticle, url }),
  })
  await box.queue()
  await box.run()
  return box
}

describe('a post', () => {
  test('says title, first words and the address of the item, and where it can be read is kept', async () => {
    const box = await sent()
    expect([...weibo.posts.values()]).toEqual([
      `【${anArticle.title}】${anArticle.plain} https://www.shifan.example/items/7`,
    ])
    expect(await box.post()).toMatchObject({
      state: 'posted',
      address: expect.stringMatching(/^https:\/\/weibo\.com\/1404376560\/\w+$/),
    })
  })

  test('that may or may not have arrived is a person’s to look for, and is not sent again', async () => {
    weibo.moods.breaking = true
    const box = await sent()
    expect(await box.post()).toMatchObject({ state: 'uncertain' })
    box.wait(600)
    await box.run()
    expect(weibo.posts.size).toBe(1)
    const { id: postId, version } = await box.post()
    const found = { is: 'settle', found: true, address: 'https://weibo.com/1404376560/z8ElgBLeQ' } as const
    expect(await box.channels.takeStep(box.clerk, { postId, version }, found)).toMatchObject({ ok: true })
    expect(await box.post()).toMatchObject({ state: 'posted', address: found.address })
  })

  test('a platform that is down leaves open whether it heard', async () => {
    weibo.moods.status = 502
    const box = await sent()
    expect(await box.post()).toMatchObject({ state: 'uncertain', note: expect.stringContaining('502') })
  })

  test('sent too often waits as long as the platform wants', async () => {
    weibo.moods.refusals.push(10023)
    const box = await sent()
    const { state, nextTryAt } = await box.post()
    expect({ state, waits: (nextTryAt?.getTime() ?? 0) - box.clock.now.getTime() }).toEqual({
      state: 'waiting',
      waits: 3_600_000,
    })
    box.wait(61)
    await box.run()
    expect(await box.post()).toMatchObject({ state: 'posted' })
  })

  test.each([
    [21327, '重新授权'],
    [20021, '不能发布'],
    [99999, '99999 as the platform says it'],
  ])('refused with %s is not tried again', async (code, words) => {
    weibo.moods.refusals.push(code)
    const box = await sent()
    expect(await box.post()).toMatchObject({ state: 'failed', note: expect.stringContaining(words) })
  })

  test('with an address of another domain is refused', async () => {
    const box = await sent({}, 'https://elsewhere.example/items/7')
    expect(await box.post()).toMatchObject({ state: 'failed', note: expect.stringContaining('安全域名') })
  })

  test('is taken down again; one that is gone already is taken down too', async () => {
    const box = await sent()
    const { reached } = await box.post()
    expect(reached).toEqual({ postId: [...weibo.posts.keys()][0] })
    const adapter = box.needs.adapterOf(await box.sending())
    expect(await adapter?.remove(reached)).toEqual({ is: 'removed' })
    expect(weibo.posts.size).toBe(0)
    expect(await adapter?.remove(reached)).toEqual({ is: 'removed' })
    weibo.moods.refusals.push(10014)
    expect(await adapter?.remove(reached)).toMatchObject({ is: 'impossible' })
  })
})
