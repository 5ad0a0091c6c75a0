import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { turnedAway } from './admission.ts'
import { rawFields } from './fields.ts'
import type { Page, Problem, Question, Reply } from './page.ts'
import { problemOfError } from './problem-of-error.ts'
import { readForm, UPLOAD_LIMIT, type SentForm } from './read-form.ts'
import type { Recognised } from './recognised.ts'
import { isSameOrigin } from './same-origin.ts'
import { sendHtml, sendReply, type Exchange } from './send-reply.ts'
import { siteOf } from './site-address.ts'
import type { Site } from './site.ts'
import { visitorOf, type Visitor } from './visitor.ts'

/** Lets a visitor in or turns them away, asks the page, and sends what it answers. */
export async function answerPage(site: Site, page: Page, to: Exchange): Promise<FastifyReply> {
  const { request } = to
  const { method, host, headers } = request
  if (!isSameOrigin({ method, host, headers })) return sendProblem(site, foreignForm, to)
  if (isFarTooLong(request, page)) return sendProblem(site, { status: 413 }, to)
  if (page.kept === true) site.kept?.begin(request.raw)
  const who = await recognise(site, request)
  const visitor = visitorOf(shownAt(site, page, request), headers.cookie ?? '', who, arrivalOf(request))
  const given = turnedAway(page, request.url, who) ?? (await answerTo(site, page, request, visitor))
  const answer = fittedFor(site, visitor, given)
  // What this may have published or taken back is seen by whoever is answered after it.
  if (page.method === 'POST') site.kept?.forget()
  return answer.kind === 'problem'
    ? sendProblem(site, answer.problem, to, visitor)
    : sendReply(answer, to, site.frame, visitor)
}

function fittedFor({ fitted }: Site, visitor: Visitor, given: Reply): Reply {
  return visitor.terminal === undefined ? given : (fitted?.(given, visitor) ?? given)
}

async function answerTo(site: Site, page: Page, request: FastifyRequest, visitor: Visitor): Promise<Reply> {
  const sent = await readForm(request, page, site.uploads ?? join(tmpdir(), 'gongkai-uploads')).catch(brokenForm)
  try {
    return await page.answer(questionOf(request, visitor, sent))
  } finally {
    for (const { path } of Object.values(sent.largeFiles ?? {})) await rm(path, { force: true })
  }
}

function questionOf(request: FastifyRequest, visitor: Visitor, sent: SentForm): Question {
  return {
    params: rawFields(request.params),
    query: rawFields(request.query),
    visitor,
    from: request.ip,
    origin: arrivalOf(request).origin,
    cookies: request.headers.cookie ?? '',
    ...sent,
  }
}

function arrivalOf(request: FastifyRequest) {
  return { site: siteOf(request.raw), origin: `${request.protocol}://${request.host}` }
}

async function recognise(site: Site, { headers }: FastifyRequest): Promise<Recognised | null> {
  return site.recognise === undefined || headers.cookie === undefined ? null : site.recognise(headers.cookie)
}

/** Where one can come back to: a form's own address where a page is shown under it, else the part of the site it is of. */
function shownAt(site: Site, page: Page, { originalUrl, raw }: FastifyRequest): string {
  const [path = '/'] = originalUrl.split('?')
  if (page.method === 'GET') return originalUrl
  if (site.pages.some(({ method, path }) => method === 'GET' && path === page.path)) return path
  return path.startsWith('/office/') ? '/office' : `${siteOf(raw).base}/`
}

const foreignForm: Problem = {
  status: 403,
  detail: '这次提交不是从本站的页面发出的，没有执行。请在本站打开相应的页面后再提交。',
}

/** Who asks is found out where the caller does not know; a database that does not answer must not hide the problem. */
export async function sendProblem(site: Site, problem: Problem, to: Exchange, known?: Visitor): Promise<FastifyReply> {
  const who = known === undefined ? await recognise(site, to.request).catch(() => null) : null
  const visitor =
    known ?? visitorOf(to.request.originalUrl, to.request.headers.cookie ?? '', who, arrivalOf(to.request))
  return sendHtml(to, problem.status, site.frame(site.problemPage(problem, visitor), visitor), visitor)
}

/** A form that ends in the middle is the sender's fault; the parser throws a bare error for it. */
function brokenForm(error: unknown): never {
  if (problemOfError(error).status !== 500) throw error
  throw Object.assign(new Error('the form could not be read', { cause: error }), { statusCode: 400 })
}

/** A file somewhat over the limit is read through and named at its field; past this nobody should wait for it. */
function isFarTooLong(request: FastifyRequest, { largest = 0 }: Page): boolean {
  return Number(request.headers['content-length'] ?? 0) > Math.max(8 * UPLOAD_LIMIT, 2 * largest)
}
