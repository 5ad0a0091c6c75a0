import { createServer, type RequestListener, type Server } from 'node:http'
import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { answerPage, sendProblem } from './answer-page.ts'
import { serveAssets } from './assets.ts'
import { compressText } from './compress.ts'
import type { Page } from './page.ts'
import { openDoor } from './door.ts'
import { problemOfError } from './problem-of-error.ts'
import { FIELD_LIMIT, UPLOAD_LIMIT } from './read-form.ts'
import { STAY_OPEN_SECONDS } from './whole-answer.ts'
import { rewriteToSite } from './site-address.ts'
import { takeTurns } from './take-turns.ts'
import type { Site } from './site.ts'

/** Three keep processor and database busy; a page in work for a tenth of a second waits for something else. */
const TURNS = { atOnce: 3, longest: 100 }

/** The HTTP server of a site. It listens to nothing yet; `inject` works at once. */
export async function buildServer(site: Site): Promise<FastifyInstance> {
  const server = fastify({
    trustProxy: trustOf(site.behindProxy ?? false),
    bodyLimit: FIELD_LIMIT,
    forceCloseConnections: true,
    serverFactory: (answer) => serverOver(site, answer),
    rewriteUrl: (request) =>
      site.findSite === undefined ? (request.url ?? '/') : rewriteToSite(site.findSite, request),
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, response) => {
      void sendProblem(site, problemOfError(error), { request, response })
    },
    clientErrorHandler: answerGarbage,
  })
  await addPlugins(server)
  compressText(server)
  keepPages(server, site)
  serveAssets(server, site.assets)
  for (const page of site.pages) addPage(server, site, page)
  server.setNotFoundHandler((request, response) => sendProblem(site, { status: 404 }, { request, response }))
  server.setErrorHandler((error, request, response) => {
    const problem = problemOfError(error)
    // Without the query, which may hold what somebody searched for.
    if (problem.status === 500) site.report(error, `${request.method} ${request.url.split('?')[0]}`)
    return sendProblem(site, problem, { request, response })
  })
  return server
}

/** Copies of public pages go out before anything else is asked. */
function serverOver({ kept }: Site, answer: RequestListener): Server {
  const inTurn = takeTurns(answer, TURNS)
  const server = createServer((request, response) => {
    if (kept?.answer(request, response) !== true) inTurn(request, response)
  })
  // An old site of 200 MB takes some minutes on a slow line; who sends its head slowly is cut off long before.
  server.requestTimeout = 600_000
  server.keepAliveTimeout = STAY_OPEN_SECONDS * 1000
  return server
}

/** After packing, so that copies are kept as they leave. */
function keepPages(server: FastifyInstance, { kept }: Site): void {
  if (kept !== undefined) {
    const door = openDoor(server.server, kept.answerAtDoor)
    server.addHook('preClose', async () => door.close())
  }
  server.addHook('onSend', async ({ raw }, reply, payload: unknown) => {
    const isBody = typeof payload === 'string' || Buffer.isBuffer(payload)
    if (isBody && reply.statusCode === 200) kept?.keep(raw, { ...reply.getHeaders() }, payload)
    return payload
  })
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
    limits: { fileSize: UPLOAD_LIMIT, files: 10, fields: 200, parts: 210, fieldSize: FIELD_LIMIT, fieldNameSize: 60 },
  })
  await server.register(rateLimit, { global: false })
}

function addPage(server: FastifyInstance, site: Site, page: Page): void {
  const limited = page.costly === true ? { max: site.costlyPerMinute ?? 60, timeWindow: '1 minute' } : false
  server.route({
    method: page.method,
    url: page.path,
    config: { rateLimit: limited },
    handler: (request, response) => answerPage(site, page, { request, response }),
  })
}

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
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
