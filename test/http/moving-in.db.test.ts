import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { anOldPage, packed } from '../../src/modules/moving-in/testing/an-old-site.ts'
import { multipart, type SentFile } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let cookie: string
let other: string

beforeAll(async () => {
  cookie = await signInAs(portal, 'land.supervisor')
  other = await signInAs(portal, 'education.head')
})

const get = (url: string, as = cookie) => portal.application.app.inject({ url, headers: { cookie: as } })

function post(url: string, fields: Readonly<Record<string, string | SentFile>>) {
  const withFiles = Object.values(fields).some((value) => typeof value !== 'string')
  const { headers, payload } = multipart(fields)
  const plain = new URLSearchParams(fields as Record<string, string>).toString()
  return portal.application.app.inject({
    ...{ method: 'POST', url, payload: withFiles ? payload : plain },
    headers: { cookie, ...(withFiles ? headers : { 'content-type': 'application/x-www-form-urlencoded' }) },
  })
}

const site = {
  'zwgk/1.html': anOldPage({ title: '河道清淤公告', column: '公示公告' }),
  'zwgk/2.html': anOldPage({ title: '=老栏目的信息', column: '老栏目' }),
  'zwgk/3.html': anOldPage({ title: '', column: '公示公告' }),
  'index.html': '<html><title>首页</title></html>',
}

/** Sends files and waits until they are read; gives the address of the run. */
async function send(files: Readonly<Record<string, string | Uint8Array>> = site): Promise<string> {
  const reply = await post('/office/moving-in', {
    origin: '',
    selector: '',
    file: { name: '旧站.zip', bytes: packed(files) },
  })
  if (reply.statusCode !== 303) throw new Error(reply.body)
  const address = String(reply.headers.location)
  await expect.poll(async () => (await get(address)).body, { timeout: 10_000 }).not.toContain('读取中')
  return address
}

/** Chooses what the form suggests, and this for what it does not. */
async function mapColumns(run: string, otherwise = ''): Promise<void> {
  const { body } = await get(run)
  const fields: Record<string, string> = {}
  for (const [, at = '', old = ''] of body.matchAll(/name="old-(\d+)" value="([^"]*)"/g)) {
    const form = body.slice(body.indexOf(`id="to-${at}"`))
    const select = form.slice(0, form.indexOf('</select>'))
    fields[`old-${at}`] = old
    fields[`to-${at}`] = /value="([^"]+)" selected/.exec(select)?.[1] ?? otherwise
  }
  expect((await post(`${run}/columns`, fields)).statusCode).toBe(303)
}

test('an old site is sent, looked at, moved in, and its addresses lead on', async () => {
  const run = await send()
  const looked = (await get(run)).body
  expect(looked).toContain('共 4 个：已迁入 0 件，以前已迁入 0 件，不迁入 2 件，还有 2 件可以迁入。')
  expect(looked).toContain('请先在下面保存栏目对应')
  const preview = /href="(\/office\/moving-in\/[^"]*\/entries\/\d+)">河道清淤公告/.exec(looked)?.[1] ?? ''
  expect((await get(preview)).body).toContain('沿岸群众请注意安全')
  await mapColumns(run)
  expect((await post(`${run}/start`, {})).statusCode).toBe(303)
  await expect.poll(async () => (await get(run)).body, { timeout: 10_000 }).toContain('已完成')
  const done = (await get(run)).body
  expect(done).toContain('已迁入 1 件')
  expect(done).toContain('还有 1 个旧栏目没有选择新栏目')
  const moved = await get('/sites/land/zwgk/1.html')
  expect(moved.statusCode).toBe(301)
  const item = await get(String(moved.headers.location))
  expect(item.body).toContain('河道清淤公告')
  expect(item.body).toContain('2019-03-05 00:00')
})

test('a site larger than any other file may be is read where it lies', async () => {
  const film = { 'zwgk/film.bin': randomBytes(21 * 1024 * 1024) }
  const run = await send({ ...film, 'zwgk/9.html': anOldPage({ title: '大坝除险加固公告', column: '公示公告' }) })
  expect((await get(run)).body).toContain('大坝除险加固公告')
})

test('the same again says that it is there already', async () => {
  const run = await send({ 'zwgk/1.html': site['zwgk/1.html'] })
  expect((await get(run)).body).toContain('共 1 个：已迁入 0 件，以前已迁入 1 件，不迁入 0 件。')
})

test('findings come as a list Excel opens without running anything in it', async () => {
  const run = await send({ ...site, 'zwgk/4.html': anOldPage({ title: '=老栏目的信息', day: '2999-01-01' }) })
  const file = await get(`${run}/findings`)
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.body).toContain(`"zwgk/4.html","'=老栏目的信息","2999-01-01"`)
  expect(file.body).toContain('"发布日期晚于今天"')
})

test.each([
  ['旧站.txt', '一', '请选择 ZIP、Excel（xlsx）或者 CSV 文件。'],
  ['旧站.zip', '一', '压缩包已损坏或者不是 ZIP 格式'],
  ['清单.csv', '标题\r\n甲', '第一行应为列名，缺少：发布日期。'],
])('%s holding %j is refused at its field, with nothing typed lost', async (name, bytes, words) => {
  const reply = await post('/office/moving-in', {
    origin: 'http://www.example.cn/',
    selector: '#zoom',
    file: { name, bytes },
  })
  expect(reply.statusCode).toBe(400)
  expect(reply.body).toContain(words)
  expect(reply.body).toContain('value="http://www.example.cn/"')
  expect(reply.body).toContain('value="#zoom"')
})

test.each([
  ['origin', 'www.example.cn', '请填写完整的网址'],
  ['selector', 'div > p', '正文区域请填写'],
])('%s %j is refused at its field', async (field, value, words) => {
  const fields = { origin: '', selector: '', [field]: value, file: { name: 'a.zip', bytes: packed(site) } }
  const reply = await post('/office/moving-in', fields)
  expect(reply.statusCode).toBe(400)
  expect(reply.body).toContain(words)
})

describe('what cannot be done is said', () => {
  test('starting before any old column has a new one', async () => {
    const run = await send({ 'b/1.html': anOldPage({ title: '无处可去', column: '没有对应' }) })
    const reply = await post(`${run}/start`, {})
    expect(reply.statusCode).toBe(409)
    expect(reply.body).toContain('请先保存栏目对应')
  })

  test('stopping what is not under way', async () => {
    const run = await send({ 'b/2.html': anOldPage({ title: '没有开始' }) })
    expect((await post(`${run}/stop`, {})).statusCode).toBe(409)
  })

  test('a run there is none of, or another organ’s', async () => {
    const run = await send({ 'b/3.html': anOldPage({ title: '别人的' }) })
    for (const url of ['/office/moving-in/x', `${run}/entries/99`, `${run}/entries/x`])
      expect((await get(url)).statusCode).toBe(404)
    expect((await get(run, other)).statusCode).not.toBe(200)
    expect((await post('/office/moving-in/x/start', {})).statusCode).toBe(404)
  })
})
