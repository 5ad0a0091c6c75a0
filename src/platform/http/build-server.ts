import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveAssets, type Assets } from './assets.ts'
import { compressText } from './compress.ts'
import { rawFields } from './fields.ts'
import type { Page, Problem, ShownPage } from './page.ts'
import { problemOfError } from './problem-of-error.ts'
import { FIELD_LIMIT, readForm, UPLOAD_LIMIT } from './read-form.ts'
import { sendHtml, sendReply, type Frame } from './send-reply.ts'
import { visitorOf } from './visitor.ts'

export type Site = {
  readonly pages: readonly Page[]
  readonly assets: Assets
  readonly frame: Frame
  /** The page shown for a problem. */
  problemPage(problem: Problem): ShownPage
  /** Told of every unexpected error. */
  report(error: unknown, where: string): void
  /** Whether proxies in front may say where a request came from; a number: only the last so many. */
  readonly behindProxy?: boolean | number
  /** How often a minute one address may ask for a costly page; 60 unless told. */
  readonly costlyPerMinute?: number
}

/** The HTTP server of a site. It listens to nothing yet; `inject` works at once. */
export async function buildServer(site: Site): Promise<FastifyInstance> {
  const server = fastify({
    trustProxy: trustOf(site.behindProxy ?? false),
    bodyLimit: FIELD_LIMIT,
    requestTimeout: 120_000,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => {
      void sendProblem(site, problemOfError(error), request, reply)
    },
    clientErrorHandler: answerGarbage,
  })
  await addPlugins(server)
  compressText(server)
  serveAssets(server, site.assets)
  for (const page of site.pages) addPage(server, site, page)
  server.setNotFoundHandler((request, reply) => sendProblem(site, { status: 404 }, request, reply))
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error)
    if (problem.status === 500) site.report(error, `${request.method} ${request.url}`)
    return sendProblem(site, problem, request, reply)
  })
  return server
}

/** The last proxy is hop 0: it saw the next address itself, and so on towards the visitor. */
function trustOf(behindProxy: boolean | number) {
  return typeof behindProxy === 'boolean' ? behindProxy : (_address: string, hop: number) => hop < behindProxy
}

async function addPlugins(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    // The proxy that ends TLS says whether there is TLS; a first run on plain HTTP must not lock itself out.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await server.register(formBody, { bodyLimit: FIELD_LIMIT })
  await server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: UPLOAD_LIMIT, files: 4, fields: 20, parts: 24, fieldSize: FIELD_LIMIT, fieldNameSize: 60 },
  })
  await server.register(rateLimit, { global: false })
}

function addPage(server: FastifyInstance, site: Site, page: Page): void {
  const limited = page.costly === true ? { max: site.costlyPerMinute ?? 60, timeWindow: '1 minute' } : false
  server.route({
    method: page.method,
    url: page.path,
    config: { rateLimit: limited },
    async handler(request, reply) {
      if (isFarTooLong(request)) return sendProblem(site, { status: 413 }, request, reply)
      const visitor = visitorOf(request.method === 'GET' ? request.url : page.path, request.headers.cookie)
      const sent = await readForm(request, page.carries).catch(brokenForm)
      const question = { params: rawFields(request.params), query: rawFields(request.query), visitor, ...sent }
      const answer = await page.answer(question)
      if (answer.kind === 'problem') return sendProblem(site, answer.problem, request, reply)
      return sendReply(answer, { request, response: reply }, site.frame, visitor)
    },
  })
}

function sendProblem(site: Site, problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const visitor = visitorOf(request.url, request.headers.cookie)
  return sendHtml(request, reply, problem.status, site.frame(site.problemPage(problem), visitor))
}

/** A form that ends in the middle is the sender's fault; the parser throws a bare error for it. */
function brokenForm(error: unknown): never {
  if (problemOfError(error).status !== 500) throw error
  throw Object.assign(new Error('the form could not be read', { cause: error }), { statusCode: 400 })
}

/** A file somewhat over the limit is read through and named at its field; past this nobody should wait for it. */
function isFarTooLong(request: FastifyRequest): boolean {
  return Number(request.headers['content-length'] ?? 0) > 8 * UPLOAD_LIMIT
}

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

function answerGarbage(_error: Error, socket: { readonly writable: boolean; end(text: string): unknown }): void {
  const words = '请求无法识别。'
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n`
  if (socket.writable) socket.end(`${head}Content-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}`)
}
