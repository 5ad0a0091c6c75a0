import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openNewsroom } from '../../src/modules/disclosure/testing/a-newsroom.ts'
import { anOldPage } from '../../src/modules/moving-in/testing/an-old-site.ts'
import { useDatabase } from '../support/database.ts'
import { buildCommandLine, gongkai } from './gongkai.ts'

const db = useDatabase()
const GONGKAI_DATA = mkdtempSync(join(tmpdir(), 'gongkai-move-in-'))
const folder = join(GONGKAI_DATA, '旧站')
let site: string

beforeAll(async () => {
  buildCommandLine()
  site = (await openNewsroom(db.database)).siteId
  const pages = {
    'zwgk/1.html': anOldPage({ title: '甲公告' }),
    'zwgk/2.html': anOldPage({ title: '乙公告' }),
    'zwgk/3.html': anOldPage({ title: '丙', column: '老栏目' }),
    'index.html': '<title>首页</title>',
  }
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), html)
  }
})

const moveIn = (...words: string[]) =>
  gongkai(['move-in', folder, ...words], { env: { DATABASE_URL: db.url, GONGKAI_DATA } })

async function titles(): Promise<readonly string[]> {
  const { rows } = await sql<{ title: string }>`select title from disclosure.item order by title`.execute(db.database)
  return rows.map(({ title }) => title)
}

test('gongkai move-in looks, moves, and goes on with what had no column', async () => {
  const file = join(GONGKAI_DATA, '问题.csv')
  const looked = await moveIn('--site', site, '--look', '--findings', file)
  expect(looked).toMatchObject({ code: 0, err: expect.not.stringContaining('Error') })
  expect(looked.out).toContain('不迁入 1 件，有个人信息的 0 件，可以迁入的 3 件。')
  expect(looked.out).toContain('没有对应的栏目：老栏目（1 件）')
  expect(readFileSync(file, 'utf8')).toContain('"index.html"')
  expect(await titles()).toEqual([])

  expect(await moveIn('--site', site)).toMatchObject({ code: 1, out: expect.stringContaining('已迁入 2 件') })
  expect(await titles()).toEqual(['乙公告', '甲公告'])

  const rest = await moveIn('--site', site, '--column', '老栏目=zcwj')
  expect(rest).toMatchObject({ code: 0, out: expect.stringContaining('已迁入 1 件，以前已迁入 2 件') })
  expect(await titles()).toEqual(['丙', '乙公告', '甲公告'])
}, 120_000)

test('what is written wrongly is said', async () => {
  expect(await moveIn()).toMatchObject({ code: 2, err: expect.stringContaining('请用 --site 写明网站的编号') })
  expect(await moveIn('--site', site, '--column', '老栏目')).toMatchObject({
    code: 2,
    err: expect.stringContaining('请写“旧栏目=新栏目”'),
  })
}, 120_000)
