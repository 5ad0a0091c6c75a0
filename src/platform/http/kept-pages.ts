import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import { takesGzip } from './compress.ts'

/** Copies of public pages as they left, for whoever asks for the very same. */
export type KeptPages = {
  /** Answers from the copies; false where there is none. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** From here on the answer to this request is being made of what is published now. */
  begin(request: IncomingMessage): void
  /** Keeps what is sent, where it was begun and nothing was published or taken back since. */
  keep(request: IncomingMessage, headers: SentHeaders, body: string | Buffer): void
  /** Something was published, changed or taken back: no copy is right any more, nor any answer under way. */
  readonly forget: () => void
  /** Nobody tells what other processes publish for now: nothing is kept until somebody does again. */
  readonly pause: () => void
  readonly resume: () => void
}

/** Names and values; a name may come without any. */
type SentHeaders = Readonly<Record<string, OutgoingHttpHeader | undefined>>

type Copy = {
  readonly until: number
  readonly bytes: number
  readonly tag: string
  /** Names and values in turn. */
  readonly headers: OutgoingHttpHeader[]
  /** Its bytes as Latin-1: Node sends a string together with the head, in one write instead of two. */
  readonly body: string
}

/** Some words depend on the day or the hour: a copy serves this long, even where nothing changes. */
const LONGEST = 60_000

/** Keeps copies up to `most` bytes, the least recently asked for going first. `now`: milliseconds of a clock that never goes back. */
export function keptPages(most = 64 * 1024 * 1024, now: () => number = () => performance.now()): KeptPages {
  const copies = new Map<string, Copy>()
  const begun = new WeakMap<IncomingMessage, number>()
  let generation = 0
  let paused = false
  let bytes = 0

  const drop = (key: string, copy: Copy): void => {
    copies.delete(key)
    bytes -= copy.bytes
  }
  const forget = (): void => {
    generation++
    copies.clear()
    bytes = 0
  }

  return {
    answer(request, response) {
      const key = copies.size === 0 ? undefined : keyOf(request)
      const copy = key === undefined ? undefined : copies.get(key)
      if (key === undefined || copy === undefined) return false
      copies.delete(key)
      if (copy.until < now()) {
        bytes -= copy.bytes
        return false
      }
      copies.set(key, copy)
      send(copy, request.headers, response)
      return true
    },
    begin(request) {
      begun.set(request, generation)
    },
    keep(request, headers, body) {
      const key = begun.get(request) === generation && !paused ? keyOf(request) : undefined
      if (key === undefined || headers['set-cookie'] !== undefined) return
      const sent = Buffer.from(body).toString('latin1')
      const before = copies.get(key)
      if (before !== undefined) drop(key, before)
      const size = sent.length + key.length + 1000
      const copy = { tag: String(headers['etag']), headers: flat(headers), body: sent }
      copies.set(key, { ...copy, until: now() + LONGEST, bytes: size })
      bytes += size
      for (const [oldest, copy] of copies) {
        if (bytes <= most) break
        drop(oldest, copy)
      }
    },
    forget,
    pause() {
      paused = true
      forget()
    },
    resume() {
      paused = false
      forget()
    },
  }
}

function send({ tag, headers, body }: Copy, asked: IncomingHttpHeaders, response: ServerResponse): void {
  if (asked['if-none-match'] === tag) response.writeHead(304, headers).end()
  else response.writeHead(200, [...headers, 'content-length', body.length]).end(body, 'latin1')
}

function flat(headers: SentHeaders): OutgoingHttpHeader[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'content-length' ? [] : [name, value],
  )
}

/** How it is to be shown, and whether a terminal shows it. */
const displayOnly = /^(?:(?:(?:display|contrast)=\w{0,20}|kiosk=[\w.-]{0,50})(?:; ?|$))*$/

/** All an answer depends on; undefined where it may depend on more, such as who is signed in. */
function keyOf(request: IncomingMessage): string | undefined {
  const { method, headers } = request
  const { cookie = '', host = '' } = headers
  if (method !== 'GET' || !displayOnly.test(cookie)) return undefined
  return `${takesGzip(headers) ? 'gzip' : 'plain'} ${cookie} ${host} ${addressOf(request)}`
}

/** As it was asked for: within a site the router looks up another, which several sites have (`rewriteToSite`). */
function addressOf({ url = '', originalUrl }: IncomingMessage & { readonly originalUrl?: string }): string {
  return originalUrl ?? url
}
