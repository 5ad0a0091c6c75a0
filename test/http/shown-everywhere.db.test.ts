import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayInChina } from '../../src/kernel/day.ts'
import { composeApplication, type Application } from '../../src/compose.ts'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { testSecrets } from '../support/demo-template.ts'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-other-'))
let database: Database
/** Another process over the same records, as several answer (ADR 19). No job runs in either. */
let other: Application

beforeAll(async () => {
  database = openDatabase({ url: portal.databaseUrl, connections: 3 })
  other = await composeApplication({ database, config: { trustProxy: false }, secrets: testSecrets, folder })
})
afterAll(async () => {
  await other.close()
  await database.destroy()
  rmSync(folder, { recursive: true })
})

const title = '关于翠微湖湿地修复工程招标的公告'

/** Pages made anew for everybody, in either process. */
const askedAnew = {
  search: `/sites/land/search?words=${encodeURIComponent('翠微湖湿地')}`,
  'search of the site above': `/search?words=${encodeURIComponent('翠微湖')}`,
  suggestions: `/sites/land/search/suggest?words=${encodeURIComponent('翠微')}`,
  'list for machines': `/sites/land/sitemaps/${dayInChina(new Date()).slice(0, 7)}.xml`,
} as const

const copied = { column: '/sites/land/columns/gonggao', above: '/columns/gonggao', home: '/sites/land/' } as const

test('what one process publishes, and takes back, shows in another with the answer to whoever did it', async () => {
  const item = await writeAndReview()
  const id = item.split('/').at(-1) ?? ''
  const feed = /feeds\/[0-9a-f-]+/.exec(await read(copied.column))?.[0] ?? ''
  const anew = Object.entries({ ...askedAnew, feed: `/sites/land/${feed}` })
  const before = await counted()
  const shown = new RegExp(`${title}|/sites/land/items/${id}<`)
  for (const [name, path] of [...anew, ...Object.entries(copied)]) expect(await read(path), name).not.toMatch(shown)

  await step(item, 'approver', 'approval')
  for (const [name, path] of anew) expect(plain(await read(path)), name).toMatch(shown)
  expect(await counted()).toBe(before + 1)
  await eventually((words) => expect(words).toMatch(shown))
  expect(await read(`/sites/land/items/${id}`)).toContain(title)

  await step(item, 'supervisor', 'withdrawal', { reason: '内容有误' })
  for (const [name, path] of anew) expect(plain(await read(path)), name).not.toMatch(shown)
  expect(await counted()).toBe(before)
  await eventually((words) => expect(words).not.toMatch(shown))
  expect((await ask(`/sites/land/items/${id}`)).statusCode).toBe(410)
})

/** Copies go when the database tells (NOTIFY): a moment after the answer, never as late as a second. */
async function eventually(check: (words: string) => void): Promise<void> {
  for (const path of Object.values(copied))
    await expect
      .poll(() => read(path), { timeout: 1000, interval: 10 })
      .toSatisfy((words: string) => {
        check(words)
        return true
      })
}

/** How many of a search are in the column, as it says beside the results. */
async function counted(): Promise<number> {
  const words = (await read(`/search?words=${encodeURIComponent('公告')}`)).replaceAll(/<[^>]+>/g, '')
  return Number(/公示公告\s*（(\d+)）/.exec(words)?.[1])
}

const ask = (url: string) => other.app.inject({ url })
const read = async (url: string) => (await ask(url)).body
/** Without the marks around the words that were asked for. */
const plain = (html: string) => html.replaceAll(/<\/?mark>/g, '')

async function writeAndReview(): Promise<string> {
  const form = await get('/office/items/new', 'editor')
  const column = /name="(column-[0-9a-f-]+)"[^>]*>\s*<label[^>]*>公示公告/.exec(form)?.[1] ?? ''
  const { headers, payload } = multipart({
    ...{ submissionKey: randomUUID(), title, kind: 'notice', attribute: 'proactive', ground: '', [column]: 'on' },
    ...{ body: '湿地修复工程公开招标。', summary: '招标公告', madeOn: '2026-01-05' },
  })
  const cookie = await signInAs(portal, 'land.editor')
  const sent = { method: 'POST', url: '/office/items/new', headers: { ...headers, cookie }, payload } as const
  const item = String((await portal.application.app.inject(sent)).headers.location)
  await step(item, 'editor', 'submission')
  for (const person of ['reviewer', 'secrecy', 'supervisor']) await step(item, person, 'approval')
  return item
}

async function get(url: string, person: string): Promise<string> {
  const cookie = await signInAs(portal, `land.${person}`)
  return (await portal.application.app.inject({ url, headers: { cookie } })).body
}

async function step(item: string, person: string, noun: string, fields: Readonly<Record<string, string>> = {}) {
  const version = /name="version" value="(\d+)"/.exec(await get(`${item}/${noun}`, person))?.[1] ?? ''
  const headers = {
    cookie: await signInAs(portal, `land.${person}`),
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams({ version, ...fields }).toString()
  const answer = await portal.application.app.inject({ method: 'POST', url: `${item}/${noun}`, headers, payload })
  expect(answer.statusCode, `${noun} by ${person}`).toBe(303)
}
