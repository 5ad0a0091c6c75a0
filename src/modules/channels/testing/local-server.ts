import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** One call as it arrived. */
export type Called = {
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}

/** What comes back: JSON; `break off` where the connection ends without a word after it was done. */
export type Answered = { readonly json: unknown; readonly status?: number } | 'break off'

/** A platform on this computer, for tests: listens while they run, and remembers what it was asked. */
export function useLocalServer(answer: (called: Called) => Answered) {
  const calls: Called[] = []
  const server = createServer((request, response) => void handle(request, response))
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const called = { path: url.pathname, query: url.searchParams, body: Buffer.concat(chunks).toString('latin1') }
    calls.push(called)
    const answered = answer(called)
    if (answered === 'break off') return void request.socket.destroy()
    response.writeHead(answered.status ?? 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answered.json))
  }
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    get base() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    calls,
    countOf: (path: string) => calls.filter((called) => called.path.endsWith(path)).length,
  }
}
