import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { publishedItem } from '../disclosure/public.ts'
import { anOldPage, openMovingOffice } from './testing/an-old-site.ts'
import { sentFile } from './testing/sent-file.ts'

const db = useDatabase()

type Office = Awaited<ReturnType<typeof openMovingOffice>>

async function itemsOf({ organId }: Pick<Office, 'organId'>) {
  const { rows } = await sql<{
    id: number
    title: string
    day: string
    index_number: string
    body: string
    kind: string
  }>`
    select id::integer, item.title, to_char(published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as day,
      index_number, body, kind
    from disclosure.item join disclosure.edition on item_id = id and number = shown_edition
    where organ_id = ${organId} order by id`.execute(db.database)
  return rows
}

async function addressesOf({ siteId }: Pick<Office, 'siteId'>) {
  const { rows } = await sql<{ path: string; title: string }>`
    select path, title from disclosure.old_address join disclosure.item on id = item_id
    where site_id = ${siteId} order by path`.execute(db.database)
  return rows.map(({ path, title }) => `${path} ${title}`)
}

const states = async ({ moving }: Office, run: string) => Object.fromEntries(await moving.countStates(run))

const three = {
  'art/2019/3/5/art_1_1.html': anOldPage({ title: '甲公告', day: '2019-03-05 09:30' }),
  'art/2019/3/6/art_1_2.html': anOldPage({ title: '乙公告', day: '2019-03-06' }),
  'art/2019/3/7/art_1_3.html': anOldPage({ title: '丙公告', body: '见<a href="../5/art_1_1.html">甲公告</a>。' }),
}

test('pages move in with their days, and their old addresses lead to them', async () => {
  const office = await openMovingOffice(db.database)
  const run = await office.look(three)
  expect(await states(office, run)).toEqual({ ready: 3 })
  expect(await itemsOf(office)).toEqual([])
  await office.move(run)
  expect((await itemsOf(office)).map(({ title, day }) => [title, day])).toEqual([
    ['甲公告', '2019-03-05 09:30'],
    ['乙公告', '2019-03-06 00:00'],
    ['丙公告', '2019-03-05 00:00'],
  ])
  expect(await addressesOf(office)).toEqual([
    '/art/2019/3/5/art_1_1.html 甲公告',
    '/art/2019/3/6/art_1_2.html 乙公告',
    '/art/2019/3/7/art_1_3.html 丙公告',
  ])
  expect((await office.there(run)).stage).toBe('done')
})

test('links between pages that both moved lead to the items, also across runs', async () => {
  const office = await openMovingOffice(db.database)
  const link = 'art/2019/3/7/art_1_3.html' as const
  const { [link]: linking, ...others } = three
  await office.move(await office.look({ [link]: linking }))
  expect((await itemsOf(office))[0]?.body).toContain('href="/art/2019/3/5/art_1_1.html"')
  await office.move(await office.look(others))
  const [third, first] = await itemsOf(office)
  expect(third?.body).toContain(`href="/items/${first?.id}"`)
})

test('the same folder again changes nothing, and says so', async () => {
  const office = await openMovingOffice(db.database)
  await office.move(await office.look(three))
  const before = await itemsOf(office)
  const again = await office.look(three)
  expect(await states(office, again)).toEqual({ known: 3 })
  await office.move(again)
  expect(await itemsOf(office)).toEqual(before)
})

test('what was withdrawn does not come back with the same folder', async () => {
  const office = await openMovingOffice(db.database)
  await office.move(await office.look({ 'a/1.html': anOldPage() }))
  await sql`update disclosure.item set stage = 'withdrawn', withdrawn_at = now(), withdrawn_why = '名单有误'
    where organ_id = ${office.organId}`.execute(db.database)
  const again = await office.look({ 'a/1.html': anOldPage(), 'b/1.html': anOldPage() })
  await office.move(again)
  expect(await itemsOf(office)).toHaveLength(1)
  expect(await states(office, again)).toEqual({ known: 2 })
})

test('a list without addresses moves once, known by its words', async () => {
  const office = await openMovingOffice(db.database)
  const list = {
    '清单.csv': '标题,正文,发布日期,栏目\r\n甲公告,内容一。,2019-03-05,通知公告\r\n乙公告,内容二。,2019/3/6,通知公告',
  }
  await office.move(await office.look(list))
  await office.move(await office.look(list))
  expect((await itemsOf(office)).map(({ title }) => title)).toEqual(['甲公告', '乙公告'])
})

test('a run that fails in the middle goes on where it was, nothing twice and nothing left out', async () => {
  let told = 0
  const pages = Object.fromEntries(
    Array.from({ length: 450 }, (_, at) => [
      `n/${String(at).padStart(3, '0')}.html`,
      anOldPage({ title: `公告${at}` }),
    ]),
  )
  const office = await openMovingOffice(db.database, {
    tell: () => (++told === 2 ? Promise.reject(new Error('the light went out')) : Promise.resolve()),
  })
  const run = await office.look(pages)
  await expect(office.move(run)).rejects.toThrow('the light went out')
  expect(await states(office, run)).toEqual({ moved: 100, ready: 350 })
  expect((await office.there(run)).stage).toBe('moving')
  await office.moving.work()
  expect(await states(office, run)).toEqual({ moved: 450 })
  const titles = (await itemsOf(office)).map(({ title }) => title)
  expect(titles).toHaveLength(450)
  expect(new Set(titles).size).toBe(450)
})

test('what must not go out stays behind; personal numbers wait until somebody has them masked', async () => {
  const office = await openMovingOffice(db.database)
  const run = await office.look({
    'a.html': anOldPage({ title: '一份密件', body: '机密★10年' }),
    'b.html': anOldPage({ title: '名单公示', body: '张某，身份证号码11010119900307803X，公示七日。' }),
    'c.html': anOldPage({ title: '甲公告' }),
  })
  expect(await states(office, run)).toEqual({ refused: 1, held: 1, ready: 1 })
  await office.move(run)
  expect((await itemsOf(office)).map(({ title }) => title)).toEqual(['甲公告'])
  await office.move(run, {}, true)
  const [, masked] = await itemsOf(office)
  expect(masked?.body).toContain('110*')
  expect(masked?.body).not.toContain('19900307')
  expect(await states(office, run)).toEqual({ refused: 1, moved: 2 })
})

test('pictures and attachments come along once, without their makers; what is missing is said', async () => {
  const office = await openMovingOffice(db.database)
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const body = '<img src="tu.png"><a href="fj/名单.txt">名单</a><a href="fj/没有.doc">表</a>'
  const run = await office.look({
    'a/1.html': anOldPage({ title: '甲公告', body: `一${body}` }),
    'a/2.html': anOldPage({ title: '乙公告', body: `二${body}` }),
    'a/tu.png': new Uint8Array(png),
    'a/fj/名单.txt': '第一小学\r\n第二小学',
  })
  await office.move(run)
  const items = await itemsOf(office)
  const shown = await Promise.all(items.map(({ id }) => publishedItem(db.database, id)))
  const files = shown.map((item) => (item?.is === 'shown' ? item.edition.attachments : []))
  expect(files.map((own) => own.map(({ name, role }) => [name, role]))).toEqual([
    [
      ['tu.png', 'image'],
      ['名单.txt', 'attachment'],
    ],
    [
      ['tu.png', 'image'],
      ['名单.txt', 'attachment'],
    ],
  ])
  expect(files[0]?.map(({ fileId }) => fileId)).toEqual(files[1]?.map(({ fileId }) => fileId))
  expect(items[0]?.body).toContain(`src="/items/files/${files[0]?.[0]?.fileId}"`)
  expect((await office.moving.countFindings(run)).map(({ kind, count }) => [kind, count])).toEqual([
    ['missing-file', 2],
  ])
})

test('an index number stays where it is valid and free, else one is given', async () => {
  const office = await openMovingOffice(db.database)
  const rows = [
    '甲,一。,2019-03-05,000014349/201903-00001',
    '乙,二。,2019-03-05,000014349/201903-00001',
    '丙,三。,2019-03-05,示公〔1〕',
  ]
  const list = { '清单.csv': ['标题,正文,发布日期,索引号,栏目', ...rows.map((row) => `${row},通知公告`)].join('\r\n') }
  const run = await office.look(list)
  await office.move(run)
  const [first, second, third] = (await itemsOf(office)).map(({ index_number }) => index_number)
  expect(first).toBe('000014349/201903-00001')
  expect([second, third]).toEqual([`${office.siteId}/201903-00001`, `${office.siteId}/201903-00002`])
  expect((await office.moving.countFindings(run)).map(({ kind, count }) => [kind, count])).toEqual([
    ['index-number', 2],
  ])
})

test('one article at two addresses is one item both lead to', async () => {
  const office = await openMovingOffice(db.database)
  await office.move(await office.look({ 'a/1.html': anOldPage(), 'b/1.html': anOldPage() }))
  expect(await itemsOf(office)).toHaveLength(1)
  expect(await addressesOf(office)).toEqual(['/a/1.html 关于河道清淤的公告', '/b/1.html 关于河道清淤的公告'])
})

test('what is on the site already under the same title and day is not moved in again', async () => {
  const office = await openMovingOffice(db.database)
  await office.move(await office.look({ 'a/1.html': anOldPage({ title: '甲公告' }) }))
  await sql`delete from moving_in.moved where site_id = ${office.siteId}`.execute(db.database)
  const run = await office.look({ 'b/1.html': anOldPage({ title: '甲公告', body: '另一些话。' }) })
  expect(await states(office, run)).toEqual({ refused: 1 })
})

test('what has no column stays until somebody says where it goes', async () => {
  const office = await openMovingOffice(db.database)
  const run = await office.look({ ...three, 'x/1.html': anOldPage({ title: '丁', column: '老栏目' }) })
  await office.move(run)
  expect(await states(office, run)).toEqual({ moved: 3, ready: 1 })
  await office.move(run, { 老栏目: '政策文件' })
  expect(await states(office, run)).toEqual({ moved: 4 })
})

test('an upload that is gone is said, not thrown', async () => {
  const office = await openMovingOffice(db.database)
  const said = {
    organId: office.organId,
    siteId: office.siteId,
    name: '旧站',
    settings: { origin: '', selector: '', mask: false },
  }
  const { moving } = await openMovingOffice(db.database, {
    blobs: { ...office.needs.blobs, fileOf: () => Promise.resolve({ ok: false, refusal: 'missing' }) },
  })
  const list = sentFile('a.csv', '标题,正文,发布日期\r\n甲,乙,2019-01-01')
  const begun = await moving.beginUpload(office.by, said, list)
  await moving.work()
  expect(begun.ok && (await office.there(begun.value))).toMatchObject({
    stage: 'failed',
    why: '上传的文件已经不在，请重新上传。',
  })
})

test.each([
  ['a.zip', '不是压缩包', '压缩包已损坏或者不是 ZIP 格式，请重新打包为 ZIP。'],
  ['a.csv', '名称,内容\r\n甲,乙', '第一行应为列名，缺少：发布日期。'],
  ['a.csv', '标题,正文,发布日期', '列名下面没有信息。'],
  ['a.xlsx', 'PK\u0003\u0004broken', '没有读出表格。请提供 Excel（xlsx）或者 CSV 文件，没有密码，内容完整。'],
])('%s holding %j is refused', async (name, content, refusal) => {
  const { moving, by, organId, siteId } = await openMovingOffice(db.database)
  const said = { organId, siteId, name: '旧站', settings: { origin: '', selector: '', mask: false } }
  expect(await moving.beginUpload(by, said, sentFile(name, content))).toEqual({ ok: false, refusal })
})
