import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reply, ShownPage } from './page.ts'
import { displayCookie, type Visitor } from './visitor.ts'

/** Turns a page into a whole HTML document: header, navigation, footer are the site's, not ours. */
export type Frame = (page: ShownPage, visitor: Visitor) => string

export type PlainReply = Exclude<Reply, { readonly kind: 'problem' }>

/** Sends what a page answered. */
export function sendReply(
  reply: PlainReply,
  to: { readonly request: FastifyRequest; readonly response: FastifyReply },
  frame: Frame,
  visitor: Visitor,
): FastifyReply {
  const { request, response } = to
  if (reply.kind === 'page') {
    const { elder = visitor.elder } = reply
    if (reply.elder !== undefined) response.header('set-cookie', displayCookie(elder))
    return sendHtml(request, response, reply.status, frame(reply, { ...visitor, elder }))
  }
  if (reply.kind === 'file') return sendFile(response, reply)
  if (reply.cookie !== undefined) response.header('set-cookie', reply.cookie)
  return response.redirect(reply.to, 303)
}

/** Sends a document; a visitor who already has the very same one gets `304`. */
export function sendHtml(request: FastifyRequest, response: FastifyReply, status: number, html: string): FastifyReply {
  response.header('vary', 'Cookie')
  if (status !== 200 || request.method === 'POST') {
    return response.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
  }
  const tag = `W/"${createHash('sha1').update(html).digest('base64url')}"`
  response.header('etag', tag).header('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === tag) return response.code(304).send()
  return response.type('text/html; charset=utf-8').send(html)
}

function sendFile(response: FastifyReply, file: Extract<Reply, { kind: 'file' }>): FastifyReply {
  return response
    .header('content-disposition', `attachment; filename="report"; filename*=UTF-8''${encodeRfc5987(file.name)}`)
    .header('cache-control', 'no-cache')
    .type(file.mediaType)
    .send(Buffer.from(file.bytes))
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
