import { beforeAll, describe, expect, test } from 'vitest'
import { aPicture } from '../../src/modules/channels/testing/an-outbox.ts'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const people = {
  editor: 'land.editor',
  supervisor: 'land.supervisor',
  elsewhere: 'housing.supervisor',
  system: 'system',
}
type Person = keyof typeof people
const cookies = new Map<Person, string>()

beforeAll(async () => {
  for (const [person, login] of Object.entries(people)) cookies.set(person as Person, await signInAs(portal, login))
})

const get = (url: string, person: Person = 'supervisor') =>
  portal.application.app.inject({ url, headers: { cookie: cookies.get(person) ?? '' } })

const post = (url: string, fields: Readonly<Record<string, string>>, person: Person = 'supervisor') =>
  portal.application.app.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { cookie: cookies.get(person) ?? '', 'content-type': 'application/x-www-form-urlencoded' },
  })

const entry = { account: '', address: '', staleDays: '' }

async function aChannel(name: string, kind = 'notice-board'): Promise<string> {
  const reply = await post('/office/channels/new', { ...entry, kind, name })
  if (reply.statusCode !== 303) throw new Error(reply.body)
  return String(reply.headers.location)
}

const versionOf = async (url: string, person: Person = 'supervisor') =>
  /name="version" value="(\d+)"/.exec((await get(url, person)).body)?.[1] ?? ''

/** A published item of the department, by the first link of its list. */
async function aPublishedItem(): Promise<string> {
  const { body } = await get('/office/items?view=published', 'editor')
  const item = /href="(\/office\/items\/\d+)"/.exec(body)?.[1]
  if (item === undefined) throw new Error('nothing is published')
  return item
}

describe('a channel', () => {
  test('is entered, changed and closed by whoever keeps channels, and by nobody else', async () => {
    const channel = await aChannel('办事大厅电子屏')
    expect((await get(channel)).body).toContain('公示栏、电子屏')
    const settings = `${channel}/settings`
    const change = { ...entry, kind: 'notice-board', name: '办事大厅一楼电子屏', closed: 'on' }
    expect((await post(settings, { ...change, version: await versionOf(settings) })).statusCode).toBe(303)
    expect((await get(channel)).body).toContain('已停用')
    expect((await post(settings, { ...change, version: '1' }, 'editor')).statusCode).toBe(403)
    expect((await get(channel, 'elsewhere')).statusCode).toBe(404)
  })

  test('has one name among those of its kind, and what was typed stays', async () => {
    await aChannel('县日报', 'press')
    const again = await post('/office/channels/new', {
      ...entry,
      kind: 'press',
      name: '县日报',
      account: '国内统一刊号',
    })
    expect(again.statusCode).toBe(400)
    expect(again.body).toContain('本机关已经有同类同名的渠道')
    expect(again.body).toContain('国内统一刊号')
  })

  test('of two people who change it at once the second is told', async () => {
    const channel = await aChannel('宣传栏')
    const settings = `${channel}/settings`
    const version = await versionOf(settings)
    const change = { ...entry, kind: 'notice-board', version }
    expect((await post(settings, { ...change, name: '一号宣传栏' })).statusCode).toBe(303)
    const second = await post(settings, { ...change, name: '二号宣传栏' })
    expect(second.statusCode).toBe(400)
    expect(second.body).toContain('他人已经修改')
    expect(second.body).toContain('二号宣传栏')
  })
})

describe('an item', () => {
  test('shows on its page where it was put by hand, and can be put there once', async () => {
    const item = await aPublishedItem()
    const channel = await aChannel('县融媒体中心报纸', 'press')
    const id = channel.split('/').at(-1) ?? ''
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const address = 'https://press.example/a/1'
    const record = { channel: id, postedOn: today, address }
    const kept = await post(`${item}/channel-records`, record, 'editor')
    expect(kept.statusCode).toBe(303)
    const page = (await get(item, 'editor')).body
    expect(page).toContain('县融媒体中心报纸')
    expect(page).toContain(`href="${address}"`)
    const twice = await post(`${item}/channel-records`, record, 'editor')
    expect(twice.body).toContain('已经有发布记录')
    const future = await post(`${item}/channel-records`, { ...record, postedOn: '2999-01-01' }, 'editor')
    expect(future.statusCode).toBe(400)
    expect(future.body).toContain('不能晚于今天')
    expect(future.body).toContain(address)
  })

  test('of another organ is not theirs to put anywhere', async () => {
    const item = await aPublishedItem()
    expect((await get(`${item}/channels`, 'elsewhere')).statusCode).toBe(404)
    const put = await post(
      `${item}/channel-records`,
      { channel: '1', postedOn: '2026-01-01', address: '' },
      'elsewhere',
    )
    expect(put.statusCode).toBe(404)
  })
})

describe('the numbers of a month', () => {
  const thisMonth = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)

  test('are typed, checked, and counted in the year', async () => {
    const channel = await aChannel('自然资源发布', 'wechat')
    const month = `${channel}/months/${thisMonth}`
    const wrong = await post(month, { posts: '-3', followers: '12 000' }, 'editor')
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toContain('请填写0或者正整数')
    expect(wrong.body).toContain('12 000')
    const kept = await post(month, { posts: '36', followers: '12,000', views: '58000' }, 'editor')
    expect(kept.statusCode).toBe(303)
    const figures = await get(`/office/channels/figures?year=${thisMonth.slice(0, 4)}`)
    expect(figures.body).toContain('12,000')
    const file = await get(`/office/channels/figures/file?year=${thisMonth.slice(0, 4)}&format=csv`)
    expect(file.body).toContain('自然资源发布,微信公众号,36,条,12000,58000,次')
    const sheet = await get(`/office/channels/figures/file?year=${thisMonth.slice(0, 4)}&format=xlsx`)
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  test('cannot be fewer than what is on record', async () => {
    const item = await aPublishedItem()
    const channel = await aChannel('县电视台', 'broadcast')
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await post(`${item}/channel-records`, { channel: channel.split('/').at(-1) ?? '', postedOn: today, address: '' })
    const fewer = await post(`${channel}/months/${thisMonth}`, { posts: '0' })
    expect(fewer.statusCode).toBe(400)
    expect(fewer.body).toContain('已经登记1条')
  })
})

describe('connecting an account', () => {
  test('is the system administrator’s, needs credentials, and leads to no address but a public one', async () => {
    const channel = await aChannel('不动产登记微博', 'weibo')
    const connection = `/office/channel-connections/${channel.split('/').at(-1)}`
    expect((await get(connection)).statusCode).toBe(403)
    const version = () => versionOf(connection, 'system')
    const early = await post(connection, { connected: 'on', base: '', version: await version() }, 'system')
    expect(early.body).toContain('还没有保存接口凭据')
    const secret = '2.00abcdefSECRET'
    const kept = await post(`${channel}/credentials`, {
      ...{ version: await versionOf(channel), accessToken: secret, ip: '203.0.113.5' },
    })
    expect(kept.statusCode).toBe(303)
    expect((await get(channel)).body).not.toContain(secret)
    for (const base of [
      'http://api.weibo.com',
      'https://127.0.0.1',
      'https://localhost',
      'https://a:b@api.weibo.com',
    ]) {
      const refused = await post(connection, { connected: 'on', base, version: await version() }, 'system')
      expect(refused.statusCode, base).toBe(400)
    }
    const done = await post(connection, { connected: 'on', base: '', version: await version() }, 'system')
    expect(done.statusCode).toBe(303)
    expect((await get('/office/channels')).body).toContain('自动发送')
    const elsewhere = { connected: 'on', base: 'https://gateway.shifan.example/weibo' }
    const moved = await post(connection, { ...elsewhere, version: await version() }, 'system')
    expect(moved.statusCode).toBe(400)
    expect(moved.body).toContain('原来的凭据作废')
    await post(connection, { base: elsewhere.base, version: await version() }, 'system')
    expect((await get(channel)).body).toContain('还没有保存')
  })
})

test('the cover of an account is a picture, kept for whoever keeps the channel', async () => {
  const channel = await aChannel('封面公众号', 'wechat')
  const send = async (bytes: Buffer) => {
    const { headers, payload } = multipart({
      version: await versionOf(channel),
      cover: { name: 'cover.png', bytes },
    })
    return portal.application.app.inject({
      ...{ method: 'POST', url: `${channel}/cover`, payload },
      headers: { ...headers, cookie: cookies.get('supervisor') ?? '' },
    })
  }
  const wrong = await send(Buffer.from('no picture at all'))
  expect(wrong.statusCode).toBe(400)
  expect(wrong.body).toContain('封面图应为 JPG 或者 PNG')
  expect((await get(channel)).body).toContain('还没有封面图')
  expect((await send(Buffer.from(aPicture.bytes))).statusCode).toBe(303)
  expect((await get(channel)).body).toContain('已经设置')
})

describe('an item that goes to a connected account', () => {
  /** An account the program posts to. Nothing is sent here: nobody runs the job. */
  async function aConnectedChannel(name: string): Promise<string> {
    const channel = await aChannel(name, 'weibo')
    const credentials = { version: await versionOf(channel), accessToken: '2.00abcdef', ip: '203.0.113.5' }
    await post(`${channel}/credentials`, credentials)
    const connection = `/office/channel-connections/${channel.split('/').at(-1)}`
    await post(connection, { connected: 'on', base: '', version: await versionOf(connection, 'system') }, 'system')
    return channel
  }

  const postIn = (body: string) => /href="(\/office\/channels\/posts\/\d+)"/.exec(body)?.[1] ?? 'nowhere'

  test('waits in the outbox, once, and may be called back', async () => {
    const item = await aPublishedItem()
    const channel = await aConnectedChannel('待发微博')
    const box = `channel-${channel.split('/').at(-1)}`
    expect((await get(`${item}/channels`, 'editor')).body).toContain(`name="${box}"`)
    expect((await post(`${item}/channels`, {}, 'editor')).body).toContain('请选择渠道')
    expect((await post(`${item}/channels`, { [box]: 'on' }, 'editor')).statusCode).toBe(303)
    expect((await post(`${item}/channels`, { [box]: 'on' }, 'editor')).body).toContain('已经有发布记录')
    const waiting = postIn((await get(channel)).body)
    expect((await get(waiting)).body).toContain('等待系统发送')
    const version = await versionOf(waiting)
    const early = await post(`${waiting}/retry`, { version }, 'editor')
    expect(early.statusCode).toBe(400)
    expect(early.body).toContain('不能办理这一步')
    expect((await post(`${waiting}/cancellation`, { version }, 'elsewhere')).statusCode).toBe(404)
    expect((await post(`${waiting}/cancellation`, { version }, 'editor')).statusCode).toBe(303)
    expect((await get(waiting)).body).toContain('已取消')
  })

  test('does not go once it is withdrawn; what was put by hand is told of', async () => {
    const item = await aPublishedItem()
    const waiting = await aConnectedChannel('不再发送的微博')
    const byHand = await aChannel('乡镇公示栏')
    await post(`${item}/channels`, { [`channel-${waiting.split('/').at(-1)}`]: 'on' }, 'editor')
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const record = { channel: byHand.split('/').at(-1) ?? '', postedOn: today, address: '' }
    await post(`${item}/channel-records`, record, 'editor')
    const version = await versionOf(`${item}/withdrawal`)
    expect((await post(`${item}/withdrawal`, { version, reason: '内容有误' })).statusCode).toBe(303)
    const page = (await get(item)).body
    expect(page).toMatch(/不再发送的微博<\/a>[^]*?已取消/)
    expect(page).toMatch(/乡镇公示栏<\/a>[^]*?应当撤下/)
    expect((await get('/office/channels')).body).toContain('需要处理的发布')
    expect((await get(`${item}/channels`, 'editor')).statusCode).toBe(409)
  })

  test('goes by rule where there is one for its kind', async () => {
    const channel = await aConnectedChannel('公告微博')
    const nothing = await post(`${channel}/rules`, { version: await versionOf(channel), itemKind: '', columnId: '' })
    expect(nothing.body).toContain('请选择信息种类或者栏目')
    const added = await post(`${channel}/rules`, {
      version: await versionOf(channel),
      itemKind: 'notice',
      columnId: '',
    })
    expect(added.statusCode).toBe(303)
    expect((await get(channel)).body).toContain('公示公告')
    const removal = /action="(\/office\/channels\/\d+\/rules\/\d+\/removal)"/.exec((await get(channel)).body)?.[1]
    expect((await post(removal ?? '', { version: await versionOf(channel) })).statusCode).toBe(303)
    expect((await get(channel)).body).toContain('没有规则')
  })
})
