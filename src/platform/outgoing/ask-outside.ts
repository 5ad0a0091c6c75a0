import { lookup as lookupName, type LookupAddress } from 'node:dns'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** One question to a machine outside. */
export type AskedOutside = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
}

/** `not-sent`: nothing of it left the house. `no-answer`: it may have arrived, and nobody knows. */
export type Heard =
  | { readonly is: 'answer'; readonly status: number; readonly text: string }
  | { readonly is: 'not-sent' | 'no-answer'; readonly why: string }

export type AskOutside = (asked: AskedOutside) => Promise<Heard>

type OutsideLimits = {
  /** For tests: machines on this very computer, without encryption. Then no others are asked. */
  readonly local?: boolean
  /** Milliseconds from the beginning to the end of an answer. */
  readonly within?: number
  /** Bytes of an answer. */
  readonly largest?: number
}

/**
 * Asks machines on the public net: by `https` alone, never one whose address, when the connection is made, belongs to our
 * own networks; redirections are answers like any other and not followed.
 */
export function askOutside({ local = false, within = 20_000, largest = 1_000_000 }: OutsideLimits = {}): AskOutside {
  return async (asked) => {
    const refused = refusalOf(asked.url, local)
    return refused === undefined ? ask(asked, { local, within, largest }) : { is: 'not-sent', why: refused }
  }
}

function refusalOf(address: string, local: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.username !== '' || url.password !== '') return '接口地址有误。'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (local) return host === '127.0.0.1' ? undefined : '只能访问本机。'
  if (url.protocol !== 'https:') return '接口地址应为 https。'
  return isIP(host) !== 0 && !isPublicAddress(host) ? '接口地址不是公网地址。' : undefined
}

function ask({ method, url, headers = {}, body }: AskedOutside, limits: Required<OutsideLimits>): Promise<Heard> {
  return new Promise((tell) => {
    let connected = false
    const bytes = body === undefined ? undefined : Buffer.from(body)
    const length = bytes === undefined ? {} : { 'content-length': bytes.length }
    const options = {
      ...{ method, agent: false, lookup: limits.local ? lookupName : lookupPublic },
      ...{ headers: { ...headers, ...length }, signal: AbortSignal.timeout(limits.within) },
    }
    const sent = (limits.local ? requestPlain : request)(url, options, (answer) => {
      readAnswer(answer, limits.largest).then(tell, (error: unknown) => tell({ is: 'no-answer', why: whyOf(error) }))
    })
    sent.on('socket', (socket) => socket.once(limits.local ? 'connect' : 'secureConnect', () => (connected = true)))
    sent.on('error', (error) => tell({ is: connected ? 'no-answer' : 'not-sent', why: whyOf(error) }))
    sent.end(bytes)
  })
}

async function readAnswer(answer: IncomingMessage, largest: number): Promise<Heard> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) {
      answer.destroy()
      return { is: 'no-answer', why: '平台的答复过长。' }
    }
    chunks.push(chunk)
  }
  return { is: 'answer', status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }
}

/** Names are looked up once and checked, so that what is connected to is what was checked. */
const lookupPublic: LookupFunction = (name, options, callback) => {
  lookupName(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0)
    const first = found[0]
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address)))
      return callback(Object.assign(new Error('not a public address'), { code: 'ENOTPUBLIC' }), '', 0)
    return options.all === true ? callback(null, found) : callback(null, first.address, first.family)
  })
}

const reasons: Readonly<Record<string, string>> = {
  ENOTPUBLIC: '接口地址指向内部网络，已拒绝。',
  ENOTFOUND: '找不到接口地址的域名。',
  ECONNREFUSED: '平台拒绝连接。',
  ECONNRESET: '连接中断。',
  ABORT_ERR: '等待平台答复超时。',
}

function whyOf(error: unknown): string {
  const { code, name } = error as Partial<NodeJS.ErrnoException>
  const known = code === undefined ? undefined : reasons[code]
  return known ?? (name === 'TimeoutError' ? '等待平台答复超时。' : `连接出错（${code ?? name ?? ''}）。`)
}
