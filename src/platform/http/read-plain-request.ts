import type { IncomingHttpHeaders } from 'node:http'

/** A request for a page that says nothing beyond what most browsers say. */
export type PlainRequest = { readonly method: 'GET'; readonly url: string; readonly headers: IncomingHttpHeaders }

/** Longer ones hold more than a browser sends by itself. */
const LONGEST = 8192
/** RFC 9112: nothing but GET of a path, and whole lines of names and values. */
const grammar = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*\r\n)+)\r\n$/
/** Those that ask for more than an answer with a page: a body, another protocol, the end of the connection, a part of the answer. */
const demanding = new Set([
  ...['content-length', 'transfer-encoding', 'trailer', 'te', 'expect', 'upgrade', 'http2-settings'],
  ...['range', 'if-range', 'if-match', 'if-unmodified-since', 'proxy-connection', 'authorization'],
])

/**
 * Reads bytes that are one whole plain request and nothing else; undefined for all others, among them every one that two
 * programs could read differently. Whoever gets undefined leaves the bytes to Node's own parser.
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | undefined {
  if (bytes.length > LONGEST) return undefined
  const [, url, lines] = grammar.exec(bytes.toString('latin1')) ?? []
  if (url === undefined || lines === undefined) return undefined
  const headers: Record<string, string> = {}
  for (const line of lines.split('\r\n')) {
    if (line === '') continue
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (demanding.has(name) || name in headers) return undefined
    headers[name] = line.slice(colon + 1).trim()
  }
  return isPlain(headers) ? { method: 'GET', url, headers } : undefined
}

function isPlain({ host, connection }: IncomingHttpHeaders): boolean {
  return host !== undefined && (connection === undefined || connection.toLowerCase() === 'keep-alive')
}
