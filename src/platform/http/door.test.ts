import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { keptPages } from './kept-pages.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

let made = 0
let server: Awaited<ReturnType<typeof buildServer>>
let address: URL
let seenByNode = 0

beforeEach(async () => {
  made = 0
  seenByNode = 0
  server = await buildServer(aSite())
  server.server.prependListener('request', () => seenByNode++)
  address = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
})
afterEach(() => server.close())

function aSite(): Site {
  const page = (path: string, method: 'GET' | 'POST'): Page => ({
    ...{ method, path, may: 'anyone', carries: method === 'POST' ? 'form' : 'address', kept: method === 'GET' },
    answer: ({ form }) => {
      made++
      return Promise.resolve({ kind: 'page', status: 200, title: `${made}${form?.['word'] ?? ''}`, body: '' })
    },
  })
  return {
    pages: [page('/', 'GET'), page('/other', 'GET'), page('/', 'POST')],
    assets: { files: [], address: (name) => name },
    frame: ({ title }) => `第${title}次`,
    problemPage: ({ status }) => ({ status, title: '', body: '' }),
    report: () => {},
    kept: keptPages(),
  }
}

/** Sends bytes over one connection and reads answers until so many came. */
function open(): {
  socket: Socket
  read: (answers: number) => Promise<readonly string[]>
  send: (text: string) => void
} {
  const socket = connect(Number(address.port), '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', (part: string) => (text += part))
  return {
    socket,
    send: (words) => socket.write(words),
    read: async (answers) => {
      await expect.poll(() => text.match(/HTTP\/1\.1 \d/g)?.length ?? 0, { timeout: 5_000 }).toBe(answers)
      await expect.poll(() => text.endsWith('次') || / 304 /.test(text)).toBe(true)
      const all = text.split(/(?=HTTP\/1\.1 \d)/)
      text = ''
      return all
    },
  }
}

const plain = (path = '/', ...lines: readonly string[]) =>
  `${[`GET ${path} HTTP/1.1`, `Host: ${address.host}`, ...lines].join('\r\n')}\r\n\r\n`
const posted = (body: string) =>
  `POST / HTTP/1.1\r\nHost: ${address.host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`

/** Head lines in any order, without the time. */
const headOf = (answer = '') =>
  answer
    .split('\r\n\r\n')[0]
    ?.toLowerCase()
    .split('\r\n')
    .filter((line) => !line.startsWith('date:'))
    .sort()

async function keep(path = '/'): Promise<string> {
  const { socket, send, read } = open()
  send(plain(path))
  const [answer = ''] = await read(1)
  socket.destroy()
  return answer
}

test('a copy is answered before Node reads the request, with the same head and body', async () => {
  const first = await keep()
  const [before] = [seenByNode]
  const { socket, send, read } = open()
  for (let asked = 0; asked < 3; asked += 1) {
    send(plain())
    const [answer = ''] = await read(1)
    expect(answer).toMatch(/\r\n\r\n第1次$/)
    expect(answer).toMatch(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r$/m)
    expect(headOf(answer)).toEqual(headOf(first))
  }
  expect([made, seenByNode]).toEqual([1, before])
  socket.destroy()
})

test('who has it already is told so', async () => {
  const [, tag = ''] = /^etag: (.*)\r$/im.exec(await keep()) ?? []
  expect(tag).not.toBe('')
  const { socket, send, read } = open()
  send(plain('/', `If-None-Match: ${tag}`))
  expect((await read(1))[0]).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n[^]*\r\n\r\n$/)
  socket.destroy()
})

test('from the first that has no copy on, the connection is Node’s, and nothing is lost', async () => {
  await keep()
  const { socket, send, read } = open()
  send(plain())
  await read(1)
  send(plain('/other'))
  expect((await read(1))[0]).toContain('第2次')
  send(plain())
  expect((await read(1))[0]).toContain('第1次')
  send(posted('word=abc'))
  expect((await read(1))[0]).toContain('第3abc次')
  socket.destroy()
})

test('a request in two pieces, two in one piece, and a form with its body are answered in their order', async () => {
  await keep()
  const pieces = open()
  pieces.send(plain().slice(0, 20))
  await new Promise((resolve) => setImmediate(resolve))
  pieces.send(plain().slice(20))
  expect((await pieces.read(1))[0]).toContain('第1次')

  const both = open()
  both.send(plain() + plain('/other'))
  expect((await both.read(2)).map((answer) => /第.*次/.exec(answer)?.[0])).toEqual(['第1次', '第2次'])

  const form = open()
  form.send(posted('word=abc'))
  expect((await form.read(1))[0]).toContain('第3abc次')
  for (const { socket } of [pieces, both, form]) socket.destroy()
})

test('what is no HTTP at all gets the same answer as ever', async () => {
  const { socket, send } = open()
  let said = ''
  socket.on('data', (part: string) => (said += part))
  send('hello\r\n\r\n')
  await once(socket, 'close')
  expect(said).toMatch(/^HTTP\/1\.1 400 /)
})

test('a server that closes does not wait for those at its door', async () => {
  await keep()
  const { socket, send, read } = open()
  send(plain())
  await read(1)
  const closed = once(socket, 'close')
  await server.close()
  await closed
})
