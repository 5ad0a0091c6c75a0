import { once } from 'node:events'
import { createServer, get, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { takeTurns, type Turns } from './take-turns.ts'

let close = () => {}
afterEach(() => close())

/** A server whose answers end when the test says so. */
async function serving(turns: Turns) {
  const begun: string[] = []
  const answers = new Map<string, ServerResponse>()
  const server = createServer(
    takeTurns(({ url = '' }, response) => {
      begun.push(url)
      answers.set(url, response)
    }, turns),
  )
  let arrived = 0
  const left: string[] = []
  server.on('request', ({ url = '' }, response) => {
    arrived++
    response.on('close', () => left.push(url))
  })
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  /** Asks, and waits until the server has heard it, so that the order is known. */
  const ask = async (path: string, method = 'GET') => {
    const before = arrived
    const asked = (method === 'GET' ? get : request)({ port, path, method, host: '127.0.0.1', agent: false })
    asked.on('error', () => {}).end()
    await expect.poll(() => arrived).toBe(before + 1)
    return asked
  }
  return { begun, ask, gone: () => left, end: (path: string) => answers.get(path)?.end('x') }
}

const never = 600_000

test('so many pages are in work at once, the others come in the order they were asked for', async () => {
  const { begun, ask, end } = await serving({ atOnce: 2, longest: never })
  for (const path of ['/1', '/2', '/3', '/4']) await ask(path)
  expect(begun).toEqual(['/1', '/2'])
  end('/2')
  await expect.poll(() => begun).toEqual(['/1', '/2', '/3'])
  end('/1')
  await expect.poll(() => begun).toEqual(['/1', '/2', '/3', '/4'])
})

test('who sends something waits for nobody', async () => {
  const { begun, ask } = await serving({ atOnce: 1, longest: never })
  await ask('/1')
  await ask('/2')
  await ask('/send', 'POST')
  expect(begun).toEqual(['/1', '/send'])
})

test('whoever left before their turn is passed over, who leaves in it makes room', async () => {
  const { begun, ask, gone } = await serving({ atOnce: 1, longest: never })
  const first = await ask('/1')
  const second = await ask('/2')
  await ask('/3')
  second.destroy()
  await expect.poll(gone).toEqual(['/2'])
  first.destroy()
  await expect.poll(() => begun).toEqual(['/1', '/3'])
})

test('a page that takes too long holds nobody up, and its end makes no room a second time', async () => {
  const { begun, ask, end } = await serving({ atOnce: 1, longest: 30 })
  await ask('/1')
  await ask('/2')
  await expect.poll(() => begun).toEqual(['/1', '/2'])
  end('/1')
  await ask('/3')
  end('/2')
  await expect.poll(() => begun).toEqual(['/1', '/2', '/3'])
})
