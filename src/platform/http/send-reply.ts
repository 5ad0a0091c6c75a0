import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reply, ShownPage } from './page.ts'
import { displayCookie, noticeCookie, type Visitor } from './visitor.ts'

/** Turns a page into a whole HTML document: header, navigation, footer are the site's, not ours. */
export type Frame = (page: ShownPage, visitor: Visitor) => string

/** One request and what answers it. */
export type Exchange = { readonly request: FastifyRequest; readonly response: FastifyReply }

export type PlainReply = Exclude<Reply, { readonly kind: 'problem' }>

/** Sends what a page answered. */
export function sendReply(reply: PlainReply, to: Exchange, frame: Frame, visitor: Visitor): FastifyReply {
  const { response } = to
  if (reply.kind === 'page') return sendPage(reply, to, frame, visitor)
  if (reply.kind === 'file') return sendFile(response, reply, reply.secret === true || isPrivate(visitor))
  if (reply.kind === 'text') return response.header('cache-control', 'no-cache').type(reply.mediaType).send(reply.text)
  setCookies(to, [...(reply.cookies ?? []), ...(reply.notice === undefined ? [] : [noticeCookie(reply.notice)])])
  if (reply.emptied === true) response.header('clear-site-data', '"cache", "storage"')
  return response.header('cache-control', 'no-store').redirect(reply.to, reply.permanent === true ? 301 : 303)
}

function sendPage(page: Extract<Reply, { kind: 'page' }>, to: Exchange, frame: Frame, visitor: Visitor): FastifyReply {
  const { elder = visitor.elder } = page
  const display = page.elder === undefined ? [] : [displayCookie(elder)]
  setCookies(to, [...display, ...(page.cookies ?? []), ...(visitor.notice === null ? [] : [noticeCookie(null)])])
  const html = frame(page, { ...visitor, elder })
  return page.secret === true ? sendUnkept(to, page.status, html) : sendHtml(to, page.status, html, visitor)
}

/** Where the visitor came over TLS, cookies go back over nothing else. */
function setCookies({ request, response }: Exchange, cookies: readonly string[]): void {
  const safe = request.protocol === 'https' ? '; Secure' : ''
  for (const cookie of cookies) response.header('set-cookie', cookie + safe)
}

/** Pages of the office hold what the next person at the same machine must not find in the browser's memory. */
function isPrivate({ staff, notice }: Visitor): boolean {
  return staff !== null || notice !== null
}

/** Sends a document; a visitor who already has the very same one gets `304`. */
export function sendHtml(
  { request, response }: Exchange,
  status: number,
  html: string,
  visitor: Visitor,
): FastifyReply {
  if (status !== 200 || request.method === 'POST' || isPrivate(visitor))
    return sendUnkept({ request, response }, status, html)
  response.header('vary', 'Cookie')
  const tag = `W/"${createHash('sha1').update(html).digest('base64url')}"`
  response.header('etag', tag).header('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === tag) return response.code(304).send()
  return response.type('text/html; charset=utf-8').send(html)
}

/** Sends a document that nobody keeps a copy of. */
function sendUnkept({ response }: Exchange, status: number, html: string): FastifyReply {
  response.header('vary', 'Cookie').header('cache-control', 'no-store')
  return response.code(status).type('text/html; charset=utf-8').send(html)
}

function sendFile(response: FastifyReply, file: Extract<Reply, { kind: 'file' }>, secret: boolean): FastifyReply {
  return response
    .header('content-disposition', `attachment; filename="report"; filename*=UTF-8''${encodeRfc5987(file.name)}`)
    .header('cache-control', secret ? 'no-store' : 'no-cache')
    .type(file.mediaType)
    .send(Buffer.from(file.bytes))
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
