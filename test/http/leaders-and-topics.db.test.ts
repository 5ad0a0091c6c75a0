import { beforeAll, expect, test } from 'vitest'
import { multipart, type SentFile } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const own = '/office/sites/land'
let cookie = ''
let reviewer = ''

beforeAll(async () => {
  cookie = await signInAs(portal, 'land.supervisor')
  reviewer = await signInAs(portal, 'land.reviewer')
})

const get = async (url: string) => (await portal.application.app.inject({ url, headers: { cookie } })).body
const versionIn = async (url: string) => /name="version" value="(\d+)"/.exec(await get(url))?.[1] ?? ''

async function send(url: string, fields: Readonly<Record<string, string | SentFile>>, page = url) {
  const { headers, payload } = multipart({ version: await versionIn(page), ...fields })
  const reply = await portal.application.app.inject({ method: 'POST', url, payload, headers: { ...headers, cookie } })
  return { status: reply.statusCode, body: reply.body }
}

async function sendPlain(url: string, fields: Readonly<Record<string, string>>, page = url) {
  const payload = new URLSearchParams({ version: await versionIn(page), ...fields }).toString()
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  return (await portal.application.app.inject({ method: 'POST', url, payload, headers })).statusCode
}

/** The second person: decides on all that waits; gives the status of each answer. */
async function decide(noun: 'release' | 'return', fields: Readonly<Record<string, string>> = {}, by = reviewer) {
  const headers = { cookie: by, 'content-type': 'application/x-www-form-urlencoded' }
  const { body } = await portal.application.app.inject({ url: '/office/site-proposals', headers: { cookie: reviewer } })
  const actions = [...body.matchAll(/action="(\/office\/site-proposals\/[0-9a-f-]{36}\/release)"/g)].map(
    ([, url = '']) => url,
  )
  const payload = new URLSearchParams(fields).toString()
  const replies = []
  for (const url of actions) {
    const to = url.replace('release', noun)
    replies.push(await portal.application.app.inject({ method: 'POST', url: to, payload, headers }))
  }
  return replies
}
const statuses = async (given: ReturnType<typeof decide>) => (await given).map(({ statusCode }) => statusCode)

/** One white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const photo: SentFile = { name: '照片.png', bytes: png }
const someone = { name: '示例一', post: '局长', position: '1', duties: '主持全面工作。', career: '一\n二' }

test('a leader is told of with post, duties, career and photo, and no longer once removed', async () => {
  expect(await send(`${own}/leaders/new`, { ...someone, photo })).toMatchObject({ status: 303 })
  expect(await get('/sites/land/leaders')).not.toContain('示例一')
  expect(await statuses(decide('release'))).toEqual([303])
  const list = await get('/sites/land/leaders')
  const address = /href="(\/sites\/land\/leaders\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  const picture = /src="\/sites\/land(\/site-pictures\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  const one = await get(address)
  for (const words of ['<h1>示例一</h1>', '局长', '主持全面工作。', '负责人信息']) expect(one).toContain(words)
  expect(await get('/sites/land/functions')).toContain('示例一')
  expect((await portal.application.app.inject({ url: picture })).headers['content-type']).toBe('image/png')
  const page = address.replace('/sites/land', own)
  expect(await sendPlain(`${page}/removal`, {}, page)).toBe(303)
  expect((await portal.application.app.inject({ url: address })).statusCode).toBe(200)
  expect(await statuses(decide('release'))).toEqual([303])
  expect((await portal.application.app.inject({ url: address })).statusCode).toBe(404)
  expect((await portal.application.app.inject({ url: picture })).statusCode).toBe(404)
})

test('a photo is public without where it was taken', async () => {
  const told = Buffer.from('GPS 39.9 116.4')
  const comment = Buffer.concat([Buffer.from([0, 0, 0, told.length]), Buffer.from('tEXt'), told, Buffer.alloc(4)])
  const taken = Buffer.concat([png.subarray(0, 33), comment, png.subarray(33)])
  await send(`${own}/leaders/new`, { ...someone, name: '示例三', photo: { name: '照片.png', bytes: taken } })
  await decide('release')
  const list = await get('/sites/land/leaders')
  const pictures = [...list.matchAll(/src="\/sites\/land(\/site-pictures\/[0-9a-f-]{36})"/g)].map(([, url = '']) => url)
  const shown = await Promise.all(pictures.map(async (url) => portal.application.app.inject({ url })))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.map(({ rawPayload }) => rawPayload.includes('GPS'))).toEqual(shown.map(() => false))
  expect(shown.some(({ rawPayload }) => rawPayload.equals(png))).toBe(true)
})

test('nobody releases what they proposed; what is returned says why, and stays unseen', async () => {
  await send(`${own}/leaders/new`, { ...someone, name: '示例二' })
  expect(
    (await decide('release', {}, cookie)).map(({ statusCode, body }) => [statusCode, body.includes('应当由他人放行')]),
  ).toEqual([[400, true]])
  expect(await statuses(decide('return', { why: '' }))).toEqual([400])
  expect(await statuses(decide('return', { why: '职务有误' }))).toEqual([303])
  expect(await get('/office/site-proposals')).toContain('已退回：职务有误')
  expect(await statuses(decide('release'))).toEqual([])
  expect(await get('/sites/land/leaders')).not.toContain('示例二')
  const own2 = /action="(\/office\/site-proposals\/[0-9a-f-]{36}\/removal)"/.exec(
    await get('/office/site-proposals'),
  )?.[1]
  expect(await sendPlain(own2 ?? '', {}, `${own}/leaders/new`)).toBe(303)
  expect(await get('/office/site-proposals')).toContain('没有待放行的修改')
})

test('a change shows what would be otherwise, and the last one proposed counts', async () => {
  await send(`${own}/leaders/new`, { ...someone, name: '示例四' })
  await decide('release')
  const page =
    /href="(\/office\/sites\/land\/leaders\/[0-9a-f-]{36})">示例四</.exec(await get(`${own}/leaders`))?.[1] ?? ''
  await send(page, { ...someone, name: '示例四', post: '副局长' })
  await send(page, { ...someone, name: '示例四', post: '二级调研员' })
  const shown = await get('/office/site-proposals')
  expect(shown).toMatch(/<dt>职务<\/dt><dd><del>局长<\/del> <ins>二级调研员<\/ins><\/dd>/)
  expect(shown).not.toMatch(/副局长|<dt>姓名/)
  expect(await get('/office')).not.toContain('项网站修改等待您放行')
  const home = await portal.application.app.inject({ url: '/office', headers: { cookie: reviewer } })
  expect(home.body).toContain('项网站修改等待您放行')
  expect(await statuses(decide('release'))).toEqual([303])
  expect(await get('/sites/land/leaders')).toContain('二级调研员')
})

test('what is no picture is refused at its field, and nothing typed is lost', async () => {
  const paper: SentFile = { name: '照片.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }
  const { status, body } = await send(`${own}/leaders/new`, { ...someone, photo: paper })
  expect(status).toBe(400)
  expect(body).toContain('id="photo-error"')
  expect(body).toContain('value="示例一"')
})

test('functions of an organ are told by its records', async () => {
  const page = await get('/sites/land/functions')
  expect(page).toContain('<h1>机构职能</h1>')
  expect(page).toContain('办公地址')
  expect(page).toContain('content="机构职能"')
})

test('a topic has its words, its banner and what the columns below it have', async () => {
  const topic = { name: '土地整治', slug: 'zhengzhi', kind: 'topic', columnType: '专题专栏', description: '整治进展。' }
  expect(await sendPlain(`${own}/columns/new`, topic)).toBe(303)
  const column = /href="([^"]+\/columns\/[0-9a-f-]{36})">土地整治</.exec(await get(`${own}/columns`))?.[1] ?? ''
  expect(await send(`${column}/banner`, { banner: photo }, column)).toMatchObject({ status: 303 })
  expect(await get('/sites/land/columns/zhengzhi')).not.toMatch(/column-banner|整治进展。/)
  expect(await statuses(decide('release'))).toEqual([303, 303])
  const notices = /href="([^"]+\/columns\/[0-9a-f-]{36})">公示公告</.exec(await get(`${own}/columns`))?.[1] ?? ''
  const below = { name: '公示公告', kind: 'list', columnType: '通知公告', parentId: column.split('/').at(-1) ?? '' }
  expect(await sendPlain(notices, below)).toBe(303)
  const page = await get('/sites/land/columns/zhengzhi')
  expect(page).toContain('整治进展。')
  expect(page).toMatch(/<img class="column-banner" src="\/sites\/land\/site-pictures\/[0-9a-f-]{36}"/)
  expect(page).toMatch(/<h2 id="column-[0-9a-f-]+">公示公告<\/h2>/)
  expect(page).toContain('柳林乡河东村征地补偿安置方案公告')
})

test('what a column says of itself is otherwise once another person released it; its name is at once', async () => {
  const path = '/sites/land/columns/zhengce'
  const column = /href="([^"]+\/columns\/[0-9a-f-]{36})">政策文件</.exec(await get(`${own}/columns`))?.[1] ?? ''
  const words = { name: '政策法规', kind: 'list', columnType: '政策文件', description: '本局制发的文件。' }
  expect(await sendPlain(column, words)).toBe(303)
  expect(await get(path)).toContain('<h1>政策法规</h1>')
  expect(await get(path)).not.toContain('本局制发的文件。')
  expect(await get('/office/site-proposals')).toMatch(
    /修改栏目说明：政策法规[^]*<dt>栏目说明<\/dt><dd>本局制发的文件。/,
  )
  expect(await statuses(decide('release', {}, cookie))).toEqual([400])
  expect(await statuses(decide('return', { why: '请写全称' }))).toEqual([303])
  expect(await get(path)).not.toContain('本局制发的文件。')
  expect(await sendPlain(column, { ...words, description: '自然资源局制发的文件。' })).toBe(303)
  expect(await statuses(decide('release'))).toEqual([303])
  expect(await get(path)).toContain('自然资源局制发的文件。')
})

test('a column of one page shows the newest item whole', async () => {
  const column = /href="([^"]+\/columns\/[0-9a-f-]{36})">工作动态</.exec(await get(`${own}/columns`))?.[1] ?? ''
  expect(await sendPlain(column, { name: '工作动态', kind: 'page', columnType: '工作动态' })).toBe(303)
  expect(await get('/sites/land/columns/yaowen')).toContain('class="article-body"')
})
