import { Agent, request, type IncomingMessage } from 'node:http'

/** What came back, without its bytes unless they were asked for. */
export type Fetched = {
  readonly status: number
  readonly bytes: number
  readonly text: string
  readonly cookies: readonly string[]
}

/** Somebody with one connection that stays open, signed in or not yet. */
export type Browser = {
  get(path: string, keep?: boolean): Promise<Fetched>
  post(path: string, form: Readonly<Record<string, string>>): Promise<Fetched>
  close(): void
}

/** Signs a person in as they would at the form; throws where they are not let in. */
export async function signIn(address: URL, login: string, password: string): Promise<Browser> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const form = new URLSearchParams({ login, password, to: '/office' }).toString()
  const entered = await ask(new URL('/office/sign-in', address), { agent, form, keep: true })
  const cookie = entered.cookies.map((one) => one.split(';')[0]).find((one) => one?.startsWith('session=')) ?? ''
  if (entered.status !== 303 || cookie === '') throw new Error(`${login} was not let in: ${entered.status}`)
  return {
    get: (path, keep = false) => ask(new URL(path, address), { agent, cookie, keep }),
    post: (path, form) =>
      ask(new URL(path, address), { agent, cookie, form: new URLSearchParams(form).toString(), keep: true }),
    close: () => agent.destroy(),
  }
}

type Asking = {
  readonly agent: Agent
  readonly keep: boolean
  readonly cookie?: string
  readonly form?: string
}

function ask(url: URL, { agent, keep, cookie, form }: Asking): Promise<Fetched> {
  const headers = {
    ...(cookie === undefined ? {} : { cookie }),
    ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    // Browsers take compressed pages; where the text is read, it is asked for as it is.
    ...(keep ? {} : { 'accept-encoding': 'gzip' }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers, method: form === undefined ? 'GET' : 'POST' }, (response) => {
      read(response, keep).then(resolve, reject)
    })
    sent.on('error', reject)
    sent.end(form)
  })
}

async function read(response: IncomingMessage, keep: boolean): Promise<Fetched> {
  const kept: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (keep) kept.push(chunk)
  }
  const text = Buffer.concat(kept).toString('utf8')
  return { status: response.statusCode ?? 0, bytes, text, cookies: response.headers['set-cookie'] ?? [] }
}
