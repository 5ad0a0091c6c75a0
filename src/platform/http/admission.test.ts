import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Staff } from '../../kernel/actor.ts'
import { done, refuse } from '../../kernel/outcome.ts'
import type { Permission } from '../../kernel/permission.ts'
import { buildServer } from './build-server.ts'
import { goOn, officeForm, officePage } from './office-page.ts'
import type { May, Page } from './page.ts'
import type { Recognised } from './recognised.ts'
import type { Site } from './site.ts'

const staff = (...permissions: Permission[]): Staff => ({
  kind: 'staff',
  accountId: 'a',
  name: '登记员',
  organId: 'o',
  permissions: new Set(permissions),
})

/** Sessions of the test: the value of the cookie `who`. */
const workplace = { organName: '示范县教育局', hasOthers: false }
const people: Record<string, Recognised> = {
  clerk: { staff: staff('register-requests'), first: null, workplace },
  idle: { staff: staff(), first: null, workplace },
  fresh: { staff: staff('register-requests'), first: '/office/password', workplace },
}

const answered = (path: string, may: May): Page => ({
  method: 'GET',
  path,
  may,
  carries: 'address',
  answer: ({ visitor }) =>
    Promise.resolve({ kind: 'page', status: 200, title: visitor.staff?.name ?? '访客', body: visitor.notice }),
})

const rename = officeForm({
  path: '/office/name',
  may: 'register-requests',
  title: '名称',
  fields: z.object({ name: z.string().min(1, '请填写名称。') }),
  submit: ({ fields: { name }, actor }) =>
    Promise.resolve(name === 'taken' ? refuse({ name: '已有。' }) : goOn('/office', `${actor.name}已保存。`)),
  again: (errors, { form }) => Promise.resolve(done({ errors, form })),
  view: ({ errors, form }) => JSON.stringify({ errors, form }),
})

const site: Site = {
  pages: [
    answered('/', 'anyone'),
    answered('/office', 'signed-in'),
    answered('/office/password', 'signed-in'),
    answered('/office/requests', 'register-requests'),
    rename,
    officePage({
      path: '/office/mine',
      may: 'signed-in',
      title: '我的',
      fields: z.object({}),
      load: ({ actor }) => Promise.resolve(done(actor.name)),
      view: (name) => name,
    }),
  ],
  assets: { files: [], address: (name) => name },
  frame: ({ title, body }) => `${title}|${typeof body === 'string' ? body : ''}`,
  problemPage: ({ status, detail }) => ({ status, title: String(status), body: detail }),
  report: () => {},
  recognise: (cookies) => Promise.resolve(people[/who=(\w+)/.exec(cookies)?.[1] ?? ''] ?? null),
}
const server = await buildServer({ ...site, behindProxy: 1 })

const get = (url: string, who = '') => server.inject({ url, headers: { cookie: `who=${who}` } })
const post = (form: string, who = 'clerk', headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/office/name',
    headers: { cookie: `who=${who}`, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: form,
  })

test('a page of the portal is for anyone, and knows who is signed in', async () => {
  expect((await get('/')).body).toContain('访客')
  expect((await get('/', 'clerk')).body).toContain('登记员')
})

test('who is not signed in is sent to sign in and comes back to where they wanted to go', async () => {
  const { statusCode, headers } = await get('/office/requests?page=2')
  expect([statusCode, headers.location]).toEqual([303, '/office/sign-in?to=%2Foffice%2Frequests%3Fpage%3D2'])
})

test('who has the permission is let in, who has not is told so', async () => {
  expect((await get('/office/requests', 'clerk')).statusCode).toBe(200)
  expect((await get('/office/requests', 'idle')).statusCode).toBe(403)
  expect((await get('/office', 'idle')).statusCode).toBe(200)
  expect((await get('/office/mine', 'idle')).body).toContain('登记员')
})

test('who has to visit a page first gets no other', async () => {
  expect((await get('/office/requests', 'fresh')).headers.location).toBe('/office/password')
  expect((await post('name=x', 'fresh')).headers.location).toBe('/office/password')
  expect((await get('/office/password', 'fresh')).statusCode).toBe(200)
  expect((await get('/', 'fresh')).statusCode).toBe(200)
})

test('pages shown to staff are kept by no browser and no proxy', async () => {
  expect((await get('/office/requests', 'clerk')).headers['cache-control']).toBe('no-store')
  expect((await get('/')).headers['cache-control']).toBe('no-cache')
})

test('a form that was done leads on and says so on the next page, once', async () => {
  const sent = await post('name=x')
  expect([sent.statusCode, sent.headers.location]).toEqual([303, '/office'])
  const notice = String(sent.headers['set-cookie']).split(';')[0] ?? ''
  const next = await server.inject({ url: '/office', headers: { cookie: `who=clerk; ${notice}` } })
  expect(next.body).toContain('登记员已保存。')
  expect(String(next.headers['set-cookie'])).toContain('notice=; Max-Age=0')
})

test('a form with mistakes is shown again with what was typed', async () => {
  expect((await post('name=')).body).toContain('请填写名称。')
  const taken = await post('name=taken&note=long')
  expect([taken.statusCode, taken.body]).toEqual([400, expect.stringContaining('"note":"long"')])
})

test('a form sent after the session ended is not lost by sending its writer elsewhere', async () => {
  const late = await post('name=x', '')
  expect(late.statusCode).toBe(403)
  expect(late.body).toContain('重新提交')
})

test('no other site can send a form in a visitor’s name', async () => {
  expect((await post('name=x', 'clerk', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await post('name=x', 'clerk', { origin: 'https://evil.test' })).statusCode).toBe(403)
  expect((await post('name=x', 'clerk', { origin: 'https://gk.test', host: 'gk.test' })).statusCode).toBe(303)
})

test('behind a trusted proxy the host is the one the visitor asked for', async () => {
  const forwarded = { host: 'inner:8080', 'x-forwarded-host': 'gk.test', origin: 'https://gk.test' }
  expect((await post('name=x', 'clerk', forwarded)).statusCode).toBe(303)
  const direct = await buildServer(site)
  const { statusCode } = await direct.inject({ method: 'POST', url: '/office/name', headers: forwarded })
  expect(statusCode).toBe(403)
})

test('over TLS cookies go back over nothing else', async () => {
  expect(String((await post('name=x', 'clerk', { 'x-forwarded-proto': 'https' })).headers['set-cookie'])).toContain(
    '; Secure',
  )
  expect(String((await post('name=x')).headers['set-cookie'])).not.toContain('Secure')
})
