import { crc32 } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { openDocument } from '../../src/platform/documents/read/open-document.ts'
import { aPng } from '../../src/platform/documents/write/testing/a-png.ts'
import { idOf, useGazetteDesk } from '../support/gazette-desk.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const desk = useGazetteDesk(portal, ['county.clerk', 'county.head'])
const { get } = desk
let beside: Database

beforeAll(() => {
  beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
})
afterAll(() => beside.destroy())

/** A picture kept as a file of a draft, by its id. */
async function keptPicture(): Promise<string> {
  const fields = {
    title: '规划图',
    kind: 'notice',
    attribute: 'proactive',
    ground: '',
    body: '图。',
    summary: '规划图',
  }
  const submissionKey = /name="submissionKey" value="([^"]+)"/.exec((await get('/office/items/new')).body)?.[1] ?? ''
  const attachment1 = { name: '规划图.png', bytes: aPng(800, 500) }
  const written = await desk.upload('/office/items/new', {
    ...fields,
    submissionKey,
    madeOn: '2026-01-05',
    attachment1,
  })
  expect(written.statusCode, /role="alert"[^]*?<\/ul>/.exec(written.body)?.[0]).toBe(303)
  const { body } = await get(String(written.headers.location))
  return /\/office\/items\/files\/([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
}

/** An issue with an item whose text citizens read has the picture in it, and that item. */
async function issueWith(picture: string) {
  const issue = await desk.newIssue()
  const item = /name="item-(\d+)"/.exec((await get(`${issue}/selection`)).body)?.[1] ?? ''
  await sql`update disclosure.edition set body = body || ${`<p><img src="/items/files/${picture}" alt="规划范围" /></p>`}
    where item_id = ${item}`.execute(beside)
  await sql`insert into disclosure.attachment (item_id, edition, position, file_id, name, role)
    values (${item}, 1, 90, ${picture}, '规划图.png', 'image')`.execute(beside)
  const chosen = { [`item-${item}`]: 'on', [`section-${item}`]: 'department-documents' }
  expect((await desk.step(issue, 'selection', chosen)).statusCode).toBe(303)
  return { issue, item }
}

async function picturesIn(url: string, login: string): Promise<number> {
  const { rawPayload, statusCode } = await get(url, login)
  expect(statusCode).toBe(200)
  const opened = await openDocument({ name: 'gazette.pdf', bytes: new Uint8Array(rawPayload) })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return opened.value.pictures
}

test('pictures of the texts are in the proof, in the printed file and on the page, and stay when the item gets others', async () => {
  const picture = await keptPicture()
  const { issue, item } = await issueWith(picture)
  expect(await picturesIn(`${issue}/gazette.pdf`, 'county.clerk')).toBe(1)
  await desk.approve(issue)
  expect((await desk.publish(issue)).statusCode).toBe(303)
  const there = `/gazette/${idOf(issue)}`
  expect(await picturesIn(`${there}/gazette.pdf`, '')).toBe(1)
  const address = `${there}/pictures/${picture}`
  expect((await get(`${there}/text`, '')).body).toContain(`<img src="${address}" alt="规划范围"`)

  await sql`update disclosure.edition set body = '<p>改。</p>' where item_id = ${item}`.execute(beside)
  const shown = await get(address, '')
  expect(shown.headers['content-type']).toBe('image/png')
  expect(shown.rawPayload.length).toBe(aPng(800, 500).length)
  expect((await get(`/gazette/1/pictures/${picture}`, '')).statusCode).toBe(404)

  await sql`update disclosure.item set stage = 'withdrawn', withdrawn_at = now(), withdrawn_why = '内容有误'
    where id = ${item}`.execute(beside)
  expect((await get(address, '')).statusCode).toBe(404)
})

/** A picture that says where it was taken. */
function toldPng(words: string): Uint8Array {
  const named = Buffer.from(`tEXtLocation\0${words}`, 'latin1')
  const around = Buffer.alloc(8)
  around.writeUInt32BE(named.length - 4, 0)
  around.writeUInt32BE(crc32(named), 4)
  const png = aPng(600, 300)
  const told = [png.subarray(0, 33), around.subarray(0, 4), named, around.subarray(4), png.subarray(33)]
  return new Uint8Array(Buffer.concat(told))
}

const chronicle = {
  section: 'chronicle',
  title: '大事记',
  documentNumber: '',
  body: '一月开工。\n\n【图片1】\n\n六月完工。',
}

async function writing(issue: string, fields: Parameters<typeof desk.upload>[1]) {
  const version = await desk.versionAt(`${issue}/texts/new`)
  return { version, ...chronicle, ...fields }
}

test('a text written for the gazette takes pictures: in their places in the proof, the printed file and on the page, without where they were taken', async () => {
  const issue = await desk.newIssue()
  const picture1 = { name: '工地.png', bytes: toldPng('N30.5') }
  const sent = await writing(issue, { picture1, alt1: '完工的“青山”水厂' })
  expect((await desk.upload(`${issue}/texts/new`, sent)).statusCode).toBe(303)
  expect(await picturesIn(`${issue}/gazette.pdf`, 'county.clerk')).toBe(1)
  const text = [...(await get(issue)).body.matchAll(/\/texts\/(\d+)/g)].map(([, id]) => Number(id)).at(-1)
  const { body } = await get(`${issue}/texts/${text}`)
  const file = /items\/files\/([0-9a-f-]{36})/.exec(body)?.[1] ?? ''
  expect((await get(`${issue}/pictures/${file}`)).headers['content-type']).toBe('image/png')
  expect((await get(`/office/gazette/1/pictures/${file}`)).statusCode).toBe(404)
  const again = { section: 'chronicle', title: '大事记（一）', documentNumber: '', body: typedIn(body) }
  expect((await desk.step(issue, `texts/${text}`, again)).statusCode).toBe(303)

  await desk.approve(issue)
  expect((await desk.publish(issue)).statusCode).toBe(303)
  const there = `/gazette/${idOf(issue)}`
  expect(await picturesIn(`${there}/gazette.pdf`, '')).toBe(1)
  const shown = (await get(`${there}/text`, '')).body
  const picture = `<p><img src="${there}/pictures/${file}" alt="完工的“青山”水厂" /></p>`
  expect(shown.replaceAll(/\n/g, '')).toContain(`<p>一月开工。</p>${picture}<p>六月完工。</p>`)
  const { rawPayload } = await get(`${there}/pictures/${file}`, '')
  expect(rawPayload.includes('N30.5')).toBe(false)
  expect(rawPayload.length).toBe(aPng(600, 300).length)
})

/** What stands in the field of the text. */
function typedIn(page: string): string {
  const [, field = ''] = /<textarea[^>]*name="body"[^>]*>([^<]*)<\/textarea>/.exec(page) ?? []
  return field.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

test.each([
  { sent: { picture1: { name: '图.png', bytes: aPng(9, 9) } }, field: 'alt1', words: '请写明图片的内容' },
  { sent: { alt2: '规划图' }, field: 'picture2', words: '请选择图片' },
  { sent: { picture1: { name: '图.gif', bytes: 'GIF89a' }, alt1: '图' }, field: 'picture1', words: 'PNG或者JPG' },
  {
    sent: { picture1: { name: '图.png', bytes: aPng(90, 90).subarray(0, 60) }, alt1: '图' },
    field: 'picture1',
    words: '图片不完整',
  },
  {
    sent: { body: '<p><img src="/items/files/0c0e7f0a-58c6-4a40-8b4c-0d2f9a1b2c3d"></p>' },
    field: 'body',
    words: 'alt',
  },
])('a picture that cannot be taken is told at $field, and nothing typed is lost', async ({ sent, field, words }) => {
  const issue = await desk.newIssue()
  const url = `${issue}/texts/new`
  const wrong = await desk.upload(url, await writing(issue, sent))
  expect(wrong.statusCode).toBe(400)
  expect(wrong.body).toMatch(new RegExp(`id="${field}-error">.*${words}`))
  expect(wrong.body).toContain('value="大事记"')
})

test('of a text with a picture sent twice at once one is kept', async () => {
  const issue = await desk.newIssue()
  const url = `${issue}/texts/new`
  const sent = await writing(issue, { picture1: { name: '图.png', bytes: aPng(60, 60) }, alt1: '图' })
  const replies = await Promise.all([desk.upload(url, sent), desk.upload(url, sent)])
  expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([303, 400]))
  const kept = await sql<{ count: number }>`select count(*)::int as count from gazette.picture
    where issue_id = ${idOf(issue)}`.execute(beside)
  expect(kept.rows[0]?.count).toBe(1)
})
