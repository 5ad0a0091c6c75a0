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
