import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http'
import { takesGzip } from './compress.ts'
import { copyShelf } from './copy-shelf.ts'
import type { AnswerAtDoor } from './door.ts'
import { headOf, wholeAnswer, type WholeAnswer } from './whole-answer.ts'

/** Copies of public pages as they left, for whoever asks for the very same. */
export type KeptPages = {
  /** Answers from the copies; false where there is none. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** The same as all of its bytes; undefined where there is none. */
  readonly answerAtDoor: AnswerAtDoor
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
  readonly tag: string
  /** Names and values in turn. */
  readonly headers: OutgoingHttpHeader[]
  /** Its bytes as Latin-1: Node sends a string together with the head, in one write instead of two. */
  readonly body: string
  readonly whole: WholeAnswer
  /** For whoever has it already. */
  readonly known: WholeAnswer
}

/** Some words depend on the day or the hour: a copy serves this long, even where nothing changes. */
const LONGEST = 60_000

/**
 * Keeps copies up to `most` bytes of pages (twice as many in memory, where they also leave at the door), the least recently
 * asked for going first. `now`: milliseconds of a clock that never goes back.
 */
export function keptPages(most = 64 * 1024 * 1024, now: () => number = () => performance.now()): KeptPages {
  const copies = copyShelf<Copy>(most, LONGEST, now)
  const begun = new WeakMap<IncomingMessage, number>()
  let generation = 0
  let paused = false

  const forget = (): void => {
    generation++
    copies.empty()
  }
  const find = (asked: Asked): Copy | undefined => {
    const key = keyOf(asked)
    return key === undefined ? undefined : copies.find(key)
  }
  return {
    answer(request, response) {
      const copy = find(request)
      if (copy !== undefined) send(copy, request.headers, response)
      return copy !== undefined
    },
    answerAtDoor(request) {
      const copy = find(request)
      if (copy === undefined) return undefined
      return (request.headers['if-none-match'] === copy.tag ? copy.known : copy.whole).now()
    },
    begin(request) {
      begun.set(request, generation)
    },
    keep(request, headers, body) {
      const key = begun.get(request) === generation && !paused ? keyOf(request) : undefined
      if (key === undefined || headers['set-cookie'] !== undefined) return
      const copy = copyOf(headers, body)
      copies.put(key, copy, copy.body.length + key.length + 1000)
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

function copyOf(sent: SentHeaders, bytes: string | Buffer): Copy {
  const headers = flat(sent)
  const [head, body] = [headOf(headers), Buffer.from(bytes).toString('latin1')]
  const tag = String(sent['etag'])
  return { tag, headers, body, whole: wholeAnswer(head, body), known: wholeAnswer(head) }
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

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { readonly originalUrl?: string }

/** All an answer depends on; undefined where it may depend on more, such as who is signed in. */
function keyOf(request: Asked): string | undefined {
  const { method, headers } = request
  const { cookie = '', host = '' } = headers
  if (method !== 'GET' || !displayOnly.test(cookie)) return undefined
  return `${takesGzip(headers) ? 'gzip' : 'plain'} ${cookie} ${host} ${addressOf(request)}`
}

/** As it was asked for: within a site the router looks up another, which several sites have (`rewriteToSite`). */
function addressOf({ url = '', originalUrl }: Asked): string {
  return originalUrl ?? url
}
