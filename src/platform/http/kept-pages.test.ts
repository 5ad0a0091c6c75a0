import { expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { keptPages } from './kept-pages.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

type Made = { count: number; during: () => void }

/** A site of one public page that says how often it was made; `kept` are its copies. */
async function openSite(most?: number, now?: () => number) {
  const made: Made = { count: 0, during: () => {} }
  const kept = keptPages(most, now)
  const page = (path: string, over: Partial<Page> = {}): Page => ({
    ...{ method: 'GET', path, may: 'anyone', carries: 'address', kept: true, ...over },
    answer: () => {
      made.count++
      made.during()
      return Promise.resolve({ kind: 'page', status: 200, title: String(made.count), body: '' })
    },
  })
  const site: Site = {
    pages: [page('/'), page('/own', { kept: false }), page('/publish', { method: 'POST', carries: 'form' })],
    assets: { files: [], address: (name) => name },
    frame: ({ title }, { elder, site }) => `${elder ? '大字' : ''}${site.id}${title}${'。'.repeat(2000)}`,
    findSite: (_host, path) => {
      const [, id = '', rest = path] = /^\/sites\/(\w)(\/.*)$/.exec(path) ?? []
      return { site: { id, base: id === '' ? '' : `/sites/${id}` }, path: rest }
    },
    problemPage: ({ status }) => ({ status, title: '', body: '' }),
    report: () => {},
    kept,
  }
  const server = await buildServer(site)
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const ask = (path = '/', headers: Record<string, string> = {}, method = 'GET') =>
    fetch(address + path, { method, headers })
  const read = async (...asked: Parameters<typeof ask>) => (await (await ask(...asked)).text()).replaceAll('。', '')
  return { made, kept, ask, read, close: () => server.close() }
}

test('a public page is made once and looks the same from its copy', async () => {
  const { ask, made, close } = await openSite()
  const [first, second] = [await ask(), await ask()]
  expect(made.count).toBe(1)
  expect(await second.text()).toBe(await first.text())
  const headers = (answer: Response) => [...answer.headers].filter(([name]) => !['date'].includes(name))
  expect(Object.fromEntries(headers(second))).toMatchObject(
    Object.fromEntries(headers(first).filter(([name]) => name !== 'transfer-encoding')),
  )
  const tag = second.headers.get('etag') ?? ''
  expect((await ask('/', { 'if-none-match': tag })).status).toBe(304)
  expect(made.count).toBe(1)
  await close()
})

test('who reads it in larger letters, or packed or not, gets a copy of their own', async () => {
  const { read, made, close } = await openSite()
  expect(await read()).toBe('1')
  expect(await read('/', { cookie: 'display=elder' })).toBe('大字2')
  expect(await read('/', { 'accept-encoding': 'identity' })).toBe('3')
  expect([await read(), await read('/', { cookie: 'display=elder' })]).toEqual(['1', '大字2'])
  expect(made.count).toBe(3)
  await close()
})

test.each(['session=abc', 'display=elder; session=abc', 'notice=a'])(
  'who comes with %s is answered anew',
  async (cookie) => {
    const { read, close } = await openSite()
    await read()
    expect([await read('/', { cookie }), await read('/', { cookie })]).toEqual(
      ['2', '3'].map((made) => (cookie.startsWith('display') ? `大字${made}` : made)),
    )
    expect(await read()).toBe('1')
    await close()
  },
)

test('two sites with a page at the same path never show that of the other', async () => {
  const { read, made, close } = await openSite()
  const paths = ['/sites/a/', '/', '/sites/b/', '/sites/a/', '/', '/sites/b/']
  const shown: string[] = []
  for (const path of paths) shown.push(await read(path))
  expect(shown).toEqual(['a1', '2', 'b3', 'a1', '2', 'b3'])
  expect(made.count).toBe(3)
  await close()
})

test('a page that shows more than what is published is never kept', async () => {
  const { read, close } = await openSite()
  expect([await read('/own'), await read('/own')]).toEqual(['1', '2'])
  await close()
})

test('a change told, and a form answered here, take every copy away', async () => {
  const { read, kept, ask, close } = await openSite()
  await read()
  kept.forget()
  expect(await read()).toBe('2')
  await ask('/publish', {}, 'POST')
  expect(await read()).toBe('4')
  await close()
})

test('an answer that was under way while something changed is not kept', async () => {
  const { read, made, kept, close } = await openSite()
  made.during = kept.forget
  await read()
  made.during = () => {}
  expect([await read(), await read()]).toEqual(['2', '2'])
  await close()
})

test('while nobody tells of changes nothing is kept', async () => {
  const { read, kept, close } = await openSite()
  kept.pause()
  expect([await read(), await read()]).toEqual(['1', '2'])
  kept.resume()
  expect([await read(), await read()]).toEqual(['3', '3'])
  await close()
})

test('a copy serves a minute at the longest', async () => {
  let at = 0
  const { read, close } = await openSite(undefined, () => at)
  await read()
  at = 59_000
  expect(await read()).toBe('1')
  at = 61_000
  expect(await read()).toBe('2')
  await close()
})

test('the least asked-for copies make room', async () => {
  const { read, close } = await openSite(3000)
  expect([await read('/?a'), await read('/?b'), await read('/?a'), await read('/?c')]).toEqual(['1', '2', '1', '3'])
  expect([await read('/?a'), await read('/?b')]).toEqual(['1', '4'])
  await close()
})
